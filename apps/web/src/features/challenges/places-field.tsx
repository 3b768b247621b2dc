import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useController } from 'react-hook-form';
import { fieldId } from '../../forms/field-of.ts';
import { Chips, FilterChip } from '../../ui/chip.tsx';
import field from '../../ui/field.module.css';
import { controlWords, FieldFrame } from '../../ui/field-frame.tsx';
import menu from '../../ui/menu.module.css';
import option from '../../ui/option.module.css';
import type { ChallengeForm } from './challenge-values.ts';
import { FindPlacesDocument } from './find-places.generated.ts';

const words = {
  label: 'Places it is about',
  hint: 'Type part of a name; add as many as it takes.',
  optional: true,
};

/** Any number of places, each found by typing and shown as a chip that can be taken off. */
export function PlacesField({ of }: { of: ChallengeForm }) {
  const { control } = of.form;
  const ids = useController({ control, name: 'placeIds' }).field;
  const names = useController({ control, name: 'placeNames' }).field;
  const [typed, setTyped] = useState('');
  const { data, previousData } = useQuery(FindPlacesDocument, {
    variables: { words: typed },
    skip: typed.trim().length < 2,
  });
  const found = ((data ?? previousData)?.placesNamed ?? []).filter(({ id }) => !ids.value.includes(id));
  const add = (placeId: string) => {
    const place = found.find(({ id }) => id === placeId);
    if (!place) return;
    names.onChange({ ...names.value, [placeId]: place.name });
    ids.onChange([...ids.value, placeId]);
    setTyped('');
  };
  const error = of.form.formState.errors.placeIds?.message;
  const id = fieldId(of.id, 'placeIds');
  return (
    <>
      <FieldFrame {...words} id={id} error={error}>
        <ComboBox
          aria-label={words.label}
          items={found}
          inputValue={typed}
          onInputChange={setTyped}
          value={null}
          onChange={(chosen) => add(String(chosen ?? ''))}
          allowsEmptyCollection
        >
          <Input {...controlWords(id, words, error)} className={field.input ?? ''} autoComplete="off" />
          <Popover className={menu.menu ?? ''}>
            <ListBox<(typeof found)[number]>
              renderEmptyState={() => <p className="micro">No place is found by that name yet.</p>}
            >
              {(place) => (
                <ListBoxItem className={option.option ?? ''} id={place.id} textValue={place.name}>
                  <span>{place.name}</span>
                  <span className="micro">{place.typeName}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </FieldFrame>
      {ids.value.length > 0 && (
        <Chips label="Chosen places">
          {ids.value.map((placeId) => (
            <FilterChip
              key={placeId}
              onRemove={() => ids.onChange(ids.value.filter((each) => each !== placeId))}
            >
              {names.value[placeId] ?? 'A place'}
            </FilterChip>
          ))}
        </Chips>
      )}
    </>
  );
}
