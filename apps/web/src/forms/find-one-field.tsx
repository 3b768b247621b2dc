import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import field from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import styles from './found-list.module.css';
import { FoundList } from './found-list.tsx';

/** One thing that can be found, such as a place or an organisation. */
export interface Found {
  id: string;
  word: string;
  about?: ReactNode;
}

type FindOne = { typed: string; onType: (typed: string) => void; found: readonly Found[] };

/** The open list's state and its keys: arrows move, Enter chooses, Escape and leaving close. */
function useList(found: readonly Found[], onChoose: (item: Found) => void) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (item: Found) => {
    onChoose(item);
    close();
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    if (found.length)
      setAt((was) => (Math.max(was, step === 1 ? -1 : 0) + step + found.length) % found.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = open ? found[at] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };
  return { open, at, setOpen, setAt, close, choose, onKeyDown };
}

/**
 * Finds one record by typing, such as a place or an organisation. The caller searches for `typed` and gives
 * back `found`; the field's value is the chosen id, or empty as soon as other words are typed.
 */
export function FindOneField<Values extends FieldValues>(props: FieldOf<Values> & FieldWords & FindOne) {
  const { field: value, id, error } = useFieldOf(props);
  const list = useList(props.found, (item) => {
    value.onChange(item.id);
    props.onType(item.word);
  });
  const listId = `${id}-found`;
  const type = (typed: string) => {
    props.onType(typed);
    if (value.value) value.onChange('');
    list.setOpen(typed !== '');
    list.setAt(-1);
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      <div className={styles.around}>
        <input
          {...controlWords(id, props, error)}
          className={field.input}
          ref={value.ref}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={list.open}
          aria-controls={list.open ? listId : undefined}
          aria-activedescendant={list.open && list.at >= 0 ? `${listId}-${list.at}` : undefined}
          autoComplete="off"
          value={props.typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={list.onKeyDown}
          onBlur={() => {
            list.close();
            value.onBlur();
          }}
        />
        {list.open && (
          <FoundList
            id={listId}
            label={typeof props.label === 'string' ? props.label : 'Found'}
            found={props.found}
            at={list.at}
            onChoose={list.choose}
          />
        )}
      </div>
    </FieldFrame>
  );
}
