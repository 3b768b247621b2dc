import type { ReactNode } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FieldValues } from 'react-hook-form';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** One thing that can be found, such as a place or an organisation. */
export interface Found {
  id: string;
  word: string;
  about?: ReactNode;
}

/**
 * Finds one record by typing, such as a place or an organisation. The caller searches for `typed` and gives
 * back `found`; the field's value is the chosen id, or empty.
 */
export function FindOneField<Values extends FieldValues>(
  props: FieldOf<Values> &
    FieldWords & { typed: string; onType: (typed: string) => void; found: readonly Found[] },
) {
  const { field, id, error } = useFieldOf(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <ComboBox
        aria-label={typeof props.label === 'string' ? props.label : 'Find'}
        items={props.found}
        inputValue={props.typed}
        onInputChange={(typed) => props.onType(typed)}
        value={field.value || null}
        onChange={(chosen) => {
          field.onChange(chosen ?? '');
          const word = props.found.find((item) => item.id === chosen)?.word;
          if (word !== undefined) props.onType(word);
        }}
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
