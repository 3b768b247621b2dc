import { daysBetween } from '@upstream/domain/dates/day';
import { formatDistance } from '@upstream/domain/dates/format-day';
import { dayOf } from '@upstream/domain/dates/london';
import { counted } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Day } from '../../ui/day.tsx';
import { Duty } from '../../ui/duty.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { dutyPath } from './duty-path.ts';
import type { MyWeekQuery } from './my-week.generated.ts';

type DutyLine = MyWeekQuery['myWeek']['duties']['shown'][number];

/** What needs the reader, each line leading to where it is done; the oldest stands out. */
export function Duties({ duties, now }: { duties: MyWeekQuery['myWeek']['duties']; now: Date }) {
  if (duties.total === 0) return <NothingWaits />;
  const rest = duties.total - duties.shown.length;
  return (
    <div className="stack">
      <Lines ordered>
        {duties.shown.map((duty, index) => (
          <DutyItem key={duty.key} duty={duty} now={now} top={index === 0} />
        ))}
      </Lines>
      {rest > 0 && (
        <p className="meta">And {counted(rest, 'more', 'more')}. They move up as these are done.</p>
      )}
    </div>
  );
}

/** How long a duty has left or has waited; advice, which comes last, presses nobody. */
function leftOf({ kind, dueOn, since }: DutyLine, today: string): string | undefined {
  if (dueOn) return leftUntil(dueOn, today);
  return kind === 'SHARE_ADMINISTRATION' ? undefined : `Waits ${sinceWords(dayOf(new Date(since)), today)}`;
}

function DutyItem({ duty, now, top }: { duty: DutyLine; now: Date; top: boolean }) {
  const to = dutyPath(duty);
  const today = dayOf(now);
  return (
    <Duty
      top={top}
      what={
        top ? (
          duty.sentence
        ) : (
          <Link className="plain" to={to}>
            {duty.sentence}
          </Link>
        )
      }
      about={duty.about}
      left={leftOf(duty, today)}
      due={duty.dueOn && <Day day={duty.dueOn} now={now} />}
      act={
        <LinkButton to={to} small={!top} kind={top ? 'main' : 'second'}>
          {duty.act}
        </LinkButton>
      }
    />
  );
}

function leftUntil(dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn);
  if (left < 0) return `${counted(-left, 'day')} late`.replace(/^\w/, (letter) => letter.toUpperCase());
  return left === 0 ? 'Today' : `${left} ${left === 1 ? 'day' : 'days'} left`;
}

function sinceWords(since: string, today: string): string {
  return since === today
    ? 'since today'
    : `since ${formatDistance(since, today)}`.replace(/since (\d+) (\w+) ago/, '$1 $2');
}

function NothingWaits() {
  return (
    <Empty
      level={2}
      title="Nothing needs you"
      example="For example: “Answer Ford Street Hall, which offers help”"
      act={<LinkButton to="/challenges">Find a challenge</LinkButton>}
    >
      Offers to answer, invitations, milestones near their day: whatever waits for you or your organisation
      stands here, the oldest first, and goes once it is done.
    </Empty>
  );
}
