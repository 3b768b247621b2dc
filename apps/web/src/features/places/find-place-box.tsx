import { useId, useState } from 'react';
import { ComboBox, Input } from 'react-aria-components';
import { FoundList } from '../../forms/found-list.tsx';
import field from '../../ui/field.module.css';
import filters from '../../ui/filters.module.css';
import { usePlacesNamed } from './use-places-named.ts';

/** A filter above a list: finds a place by any of its names and hands its id over. */
export function FindPlaceBox(props: { label: string; onChoose: (placeId: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<string | number | null>(null); // a new one closes the list
  const found = usePlacesNamed(typed);
  const choose = (chosen: string | number | null) => {
    if (!chosen) return;
    props.onChoose(String(chosen));
    setTyped('');
    setLast(chosen);
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
        onInputChange={(words) => {
          setTyped(words);
          if (words) setLast(null);
        }}
        value={last}
        onChange={choose}
        allowsEmptyCollection
      >
        <Input
          className={`${field.input} ${filters.input}`}
          id={id}
          placeholder="Town, county or region"
          autoComplete="off"
        />
        <FoundList none="Type two letters or more." />
      </ComboBox>
    </div>
  );
}
