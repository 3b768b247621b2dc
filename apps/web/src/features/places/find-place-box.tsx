import { useId, useState } from 'react';
import { FindInput } from '../../forms/find-input.tsx';
import field from '../../ui/field.module.css';
import filters from '../../ui/filters.module.css';
import { usePlacesNamed } from './use-places-named.ts';

/** A filter above a list: finds a place by any of its names and hands its id over. */
export function FindPlaceBox(props: { label: string; onChoose: (placeId: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <div>
      <label className={`${field.label} ${filters.label}`} htmlFor={id}>
        {props.label}
      </label>
      <FindInput
        words={{ id, 'aria-describedby': undefined, 'aria-invalid': undefined }}
        label={props.label}
        placeholder="Town, county or region"
        typed={typed}
        onType={setTyped}
        found={usePlacesNamed(typed)}
        onChoose={(place) => {
          props.onChoose(place.id);
          setTyped('');
        }}
      />
    </div>
  );
}
