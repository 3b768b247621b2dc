import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FieldValues } from 'react-hook-form';
import chip from '../ui/chip.module.css';
import { Chips } from '../ui/chip.tsx';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import { Icon } from '../ui/icon.tsx';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import type { Found } from './find-one-field.tsx';

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
  const choose = (chosen: string | number | null) => {
    const one = props.found.find((item) => item.id === chosen);
    if (!one) return;
    setWords((known) => new Map(known).set(one.id, one.word));
    if (!ids.includes(one.id)) field.onChange([...ids, one.id]);
    props.onType('');
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      {ids.length > 0 && (
        <Chips label="Chosen">
          {ids.map((one) => (
            <button
              key={one}
              className={chip.chip}
              type="button"
              onClick={() => field.onChange(ids.filter((other) => other !== one))}
            >
              <span className="vh">Take off </span>
              {words.get(one) ?? 'Chosen before'}
              <Icon name="close" />
            </button>
          ))}
        </Chips>
      )}
      <ComboBox
        aria-label={typeof props.label === 'string' ? props.label : 'Find'}
        items={props.found.filter((item) => !ids.includes(item.id))}
        inputValue={props.typed}
        onInputChange={(typed) => props.onType(typed)}
        value={null}
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
        <Popover className={menu.menu ?? ''}>
          <ListBox<Found>
            renderEmptyState={() => (
              <p className={`${menu.menuTitle} micro`}>Nothing found by that name yet.</p>
            )}
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
    </FieldFrame>
  );
}
