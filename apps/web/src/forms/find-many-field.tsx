import { useState } from 'react';
import { ComboBox, Input } from 'react-aria-components';
import type { FieldValues } from 'react-hook-form';
import chip from '../ui/chip.module.css';
import { Chips } from '../ui/chip.tsx';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import type { Found } from './find-one-field.tsx';
import { FoundList } from './found-list.tsx';

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
  const [last, setLast] = useState<string | number | null>(null); // a new one closes the list
  const ids: string[] = field.value ?? [];
  const choose = (chosen: string | number | null) => {
    const one = props.found.find((item) => item.id === chosen);
    if (!one) return;
    setWords((known) => new Map(known).set(one.id, one.word));
    if (!ids.includes(one.id)) field.onChange([...ids, one.id]);
    setLast(one.id);
    props.onType('');
  };
  const takeOff = (one: string) => {
    field.onChange(ids.filter((other) => other !== one));
    setLast(null);
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      <Chosen ids={ids} words={words} onTakeOff={takeOff} />
      <ComboBox
        aria-label={typeof props.label === 'string' ? props.label : 'Find'}
        items={props.found.filter((item) => !ids.includes(item.id))}
        inputValue={props.typed}
        onInputChange={(typed) => props.onType(typed)}
        value={last}
        onChange={choose}
        onBlur={field.onBlur}
        allowsEmptyCollection
      >
        <Input
          {...controlWords(id, props, error)}
          className={styles.input ?? ''}
          ref={field.ref}
          autoComplete="off"
        />
        <FoundList none="Nothing found by that name yet." />
      </ComboBox>
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
