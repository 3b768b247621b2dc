import { eventWords, eventWordsBefore } from '@upstream/domain/audit/event-words';
import { Link } from 'react-router';
import { pathOf } from '../../app/path-of.ts';
import { EventRow } from '../../ui/event-row.tsx';
import type { OrganisationFace } from '../../ui/org-mark.tsx';
import { When } from '../../ui/when.tsx';
import type { EventLine_EventFragment } from './event-line.generated.ts';

const nobody: OrganisationFace = { name: 'This installation', mark: 'Up', kind: 'OTHER_PUBLIC_BODY' };

/** One thing that was done: who for, what, to which record, when, and by whom where the reader may know. */
export function EventLine({ event, here }: { event: EventLine_EventFragment; here?: boolean }) {
  const { at, person, organisation, subject } = event;
  return (
    <EventRow
      of={organisation ?? nobody}
      by={
        <>
          <When at={at} />
          {person && `, ${person.name}`}
        </>
      }
    >
      {here || !subject ? eventWords(event.did) : <What did={event.did} subject={subject} />}
    </EventRow>
  );
}

/** What was done, and the record it was done under as a link: "joined the challenge Damp homes". */
export function What(props: { did: string; subject: NonNullable<EventLine_EventFragment['subject']> }) {
  const { type, id, title } = props.subject;
  const to = pathOf(type, id);
  return (
    <>
      {eventWordsBefore(props.did)} {to ? <Link to={to}>{title}</Link> : title}
    </>
  );
}
