import type { KeyboardEvent, Ref } from 'react';
import { useEffect, useState } from 'react';
import field from '../ui/field.module.css';
import type { controlWords } from '../ui/field-frame.tsx';
import styles from './found-list.module.css';
import type { Found } from './found-list.tsx';
import { FoundList } from './found-list.tsx';

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

/** An input that finds while somebody types and hands over what they choose; the page around it stays in reach. */
export function FindInput(props: {
  words: ReturnType<typeof controlWords>;
  label: string;
  typed: string;
  onType: (typed: string) => void;
  found: readonly Found[];
  onChoose: (item: Found) => void;
  onLeave?: () => void;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}) {
  const list = useList(props.found, props.onChoose);
  const listId = `${props.words.id}-found`;
  useEffect(() => {
    // The bar under the thumb would cover what was found.
    if (list.open && props.found.length > 0)
      document.getElementById(listId)?.scrollIntoView?.({ block: 'nearest' });
  }, [list.open, listId, props.found.length]);
  const type = (typed: string) => {
    props.onType(typed);
    list.setOpen(typed !== '');
    list.setAt(-1);
  };
  return (
    <div className={styles.around}>
      <input
        {...props.words}
        className={field.input}
        ref={props.ref}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={list.open}
        aria-controls={list.open ? listId : undefined}
        aria-activedescendant={list.open && list.at >= 0 ? `${listId}-${list.at}` : undefined}
        autoComplete="off"
        placeholder={props.placeholder}
        value={props.typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={list.onKeyDown}
        onBlur={() => {
          list.close();
          props.onLeave?.();
        }}
      />
      {list.open && (
        <FoundList id={listId} label={props.label} found={props.found} at={list.at} onChoose={list.choose} />
      )}
    </div>
  );
}
