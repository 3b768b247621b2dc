import type { ReactNode } from 'react';
import { Day } from '../../ui/day.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PlaceQuery } from './place.generated.ts';

type Place = NonNullable<PlaceQuery['place']>;

const REGISTER = 'https://pages.mysociety.org/uk_local_authority_names_and_codes/';

// Our own codes have a colon; those of the register have none.
function sourceOf(code: string): ReactNode {
  if (code.startsWith('demo:')) return 'Invented for the demonstration; no register knows it.';
  if (code.startsWith('nation:') || code.startsWith('region:'))
    return 'Code and name of the Office for National Statistics (Open Government Licence v3.0).';
  return (
    <>
      Register data: <a href={REGISTER}>mySociety, UK local authority names and codes</a> (CC BY 4.0).
    </>
  );
}

/** What the register says about a place: its codes, first and last day, and other names for it. */
export function PlaceFacts({ place }: { place: Place }) {
  const { code, gssCode, startsOn, endsOn, otherNames } = place;
  const others = otherNames.filter((name) => name !== place.officialName);
  const facts = [
    { name: 'Code', value: code },
    { name: 'GSS code', value: gssCode ?? 'None on record' },
    { name: 'First day', value: startsOn ? <Day day={startsOn} as="full" /> : 'Not on record' },
    { name: 'Last day', value: endsOn ? <Day day={endsOn} as="full" /> : 'It stands' },
    ...(others.length > 0 ? [{ name: 'Also known as', value: others.join(', ') }] : []),
  ];
  return (
    <Sheet title="On record">
      <Facts of={facts} />
      <p className="micro">{sourceOf(code)}</p>
    </Sheet>
  );
}
