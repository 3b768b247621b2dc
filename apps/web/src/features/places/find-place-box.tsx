import { useId, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Found } from '../../forms/find-one-field.tsx';
import field from '../../ui/field.module.css';
import filters from '../../ui/filters.module.css';
import menu from '../../ui/menu.module.css';
import option from '../../ui/option.module.css';
import { usePlacesNamed } from './use-places-named.ts';

/** A filter above a list: finds a place by any of its names and hands its id over. */
export function FindPlaceBox(props: { label: string; onChoose: (placeId: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = usePlacesNamed(typed);
  const choose = (chosen: string | number | null) => {
    if (!chosen) return;
    props.onChoose(String(chosen));
    setTyped('');
  };
  return (
    <div>
      <label className={`${field.label} ${filters.label}`} htmlFor={id}>
        {props.label}
      </label>
      <ComboBox
        aria-label={props.label}
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={choose}
        allowsEmptyCollection
      >
        <Input
          className={`${field.input} ${filters.input}`}
          id={id}
          placeholder="Town, county or region"
          autoComplete="off"
        />
        <Popover className={menu.menu ?? ''}>
          <ListBox<Found>
            renderEmptyState={() => <p className={`${menu.menuTitle} micro`}>Type two letters or more.</p>}
          >
            {(item) => (
              <ListBoxItem className={option.option ?? ''} id={item.id} textValue={item.word}>
                <span>{item.word}</span>
                {item.about && <span className="micro">{item.about}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
