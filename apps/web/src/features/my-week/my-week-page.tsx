import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { dayOf } from '@upstream/domain/dates/london';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useEffect } from 'react';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Columns } from '../../ui/columns.tsx';
import { Day } from '../../ui/day.tsx';
import { Lines } from '../../ui/lines.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { EventLine } from '../audit/event-line.tsx';
import { Duties } from './duties.tsx';
import type { MyWeekQuery } from './my-week.generated.ts';
import { MyWeekDocument, VisitMyWeekDocument } from './my-week.generated.ts';
import { NewForYou } from './new-for-you.tsx';

/** What needs the reader, what others changed since they last looked, and where their help is missing. */
export function MyWeekPage() {
  const viewer = useViewer();
  if (!viewer) return <SignInFirst />;
  return <Week name={viewer.actingFor?.name ?? viewer.person.name} />;
}

function Week({ name }: { name: string }) {
  const { data } = useSuspenseQuery(MyWeekDocument, { fetchPolicy: 'cache-and-network' });
  const { asOf, changedSince, duties, changes, newForYou } = data.myWeek;
  const now = new Date(asOf);
  useVisit(asOf);
  return (
    <>
      <PageHead
        title="My week"
        meta={`${weekday(now)} ${formatDay(dayOf(now))}. ${needs(duties.total, name)}`}
      />
      <Columns asideLabel="New for you" aside={<NewForYou told={newForYou} />}>
        <Section title="Needs you" quiet first>
          <Duties duties={duties} now={now} />
        </Section>
        <Section
          title={
            <>
              Changed since <Day day={dayOf(new Date(changedSince))} now={now} />
            </>
          }
        >
          <Changes changes={changes} />
        </Section>
      </Columns>
    </>
  );
}

function Changes({ changes }: { changes: MyWeekQuery['myWeek']['changes'] }) {
  if (changes.length === 0) {
    return (
      <p className="meta">
        Nothing by others since then. What partners do in the challenges, initiatives and partnerships you
        share is told here.
      </p>
    );
  }
  return (
    <Lines bare>
      {changes.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </Lines>
  );
}

/** Notes that the reader has seen their week as it stood at an instant. */
function useVisit(asOf: string): void {
  const [visit] = useMutation(VisitMyWeekDocument);
  useEffect(() => {
    visit({ variables: { input: { seenUntil: asOf } } }).catch(() => {}); // the next visit notes it
  }, [visit, asOf]);
}

function needs(total: number, name: string): string {
  if (total === 0) return `Nothing needs ${name}.`;
  const things = `${sentenceCase(counted(total, 'thing'))} ${total === 1 ? 'needs' : 'need'} ${name}.`;
  return total === 1 ? things : `${things} The oldest is first.`;
}

function weekday(now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/London' }).format(now);
}
