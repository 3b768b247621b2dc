import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import chip from '../ui/chip.module.css';
import { Chips } from '../ui/chip.tsx';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import { FindInput } from './find-input.tsx';
import type { Found } from './found-list.tsx';

interface Finding extends FieldWords {
  typed: string;
  onType: (typed: string) => void;
  found: readonly Found[];
  /** The names of those chosen before the form was opened. */
  chosen?: readonly { id: string; name: string }[];
}

/** Finds several records by typing, one after the other. The field's value is the list of their ids. */
export function FindManyField<Values extends FieldValues>(props: FieldOf<Values> & Finding) {
  const { field, id, error } = useFieldOf(props);
  const [words, setWords] = useState(() => new Map((props.chosen ?? []).map((each) => [each.id, each.name])));
  const ids: string[] = field.value ?? [];
  const choose = (one: Found) => {
    setWords((known) => new Map(known).set(one.id, one.word));
    field.onChange([...ids, one.id]);
    props.onType('');
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      <div className="stack stack--tight">
        <Chosen
          ids={ids}
          words={words}
          onTakeOff={(one) => field.onChange(ids.filter((other) => other !== one))}
        />
        <FindInput
          words={controlWords(id, props, error)}
          label={typeof props.label === 'string' ? props.label : 'Found'}
          typed={props.typed}
          found={props.found.filter((item) => !ids.includes(item.id))}
          onType={props.onType}
          onChoose={choose}
          onLeave={field.onBlur}
          ref={field.ref}
        />
      </div>
    </FieldFrame>
  );
}

function Chosen(props: {
  ids: readonly string[];
  words: ReadonlyMap<string, string>;
  onTakeOff: (id: string) => void;
}) {
  if (props.ids.length === 0) return null;
  return (
    <Chips label="Chosen">
      {props.ids.map((id) => (
        <button key={id} className={chip.chip} type="button" onClick={() => props.onTakeOff(id)}>
          <span className="vh">Take off </span>
          {props.words.get(id) ?? 'Chosen before'}
          <Icon name="close" />
        </button>
      ))}
    </Chips>
  );
}
