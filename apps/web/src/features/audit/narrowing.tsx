import { useSearchParams } from 'react-router';
import { Chips, FilterChip } from '../../ui/chip.tsx';
import { Filters, FindBox } from '../../ui/filters.tsx';

/** What the list is narrowed to, as the address says it. */
export interface Narrowing {
  what: string;
  recordId: string;
  write: (name: 'what' | 'record', value: string) => void;
}

/** Reads and writes what the list is narrowed to in the address, so that it can be sent in a mail. */
export function useNarrowing(): Narrowing {
  const [address, setAddress] = useSearchParams();
  return {
    what: address.get('what') ?? '',
    recordId: address.get('record') ?? '',
    write: (name, value) =>
      setAddress(
        (now) => {
          const next = new URLSearchParams(now);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

/** The search over what was done, and the one record that the list is narrowed to. */
export function NarrowTools({ of }: { of: Narrowing }) {
  return (
    <>
      <Filters label="Narrow the record">
        <FindBox
          label="What was done"
          hint="joined, milestone, seat"
          value={of.what}
          onChange={(value) => of.write('what', value)}
        />
      </Filters>
      {of.recordId && (
        <Chips label="Filters that are on">
          <FilterChip onRemove={() => of.write('record', '')}>One record only</FilterChip>
        </Chips>
      )}
    </>
  );
}
