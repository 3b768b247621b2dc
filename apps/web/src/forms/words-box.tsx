import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { FindBox } from '../ui/filters.tsx';
import { NARROWED } from './use-narrowing.ts';

/**
 * The words a list is narrowed by. What is typed runs ahead of the address, and follows it where somebody came by a
 * link or took all filters off.
 */
export function WordsBox(props: { hint: string; words: string; onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(props.words);
  const { key, state } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address counts
  useEffect(() => {
    if (state !== NARROWED) setTyped(props.words);
  }, [key]);
  return (
    <FindBox
      label="Words"
      hint={props.hint}
      value={typed}
      onChange={(words) => {
        setTyped(words);
        props.onChange(words);
      }}
    />
  );
}
