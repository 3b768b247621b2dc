import { QUESTIONS } from '@upstream/domain/ring/question';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { INITIATIVE_STATUS_WORDS, NEEDS_CO_OWNER_WORDS } from '@upstream/domain/words/initiative-words';
import { Link } from 'react-router';
import { Orgs } from '../../ui/orgs.tsx';
import { Register } from '../../ui/register.tsx';
import type { RingAnswer } from '../../ui/ring-answer.ts';
import { SevenPips } from '../../ui/seven-pips.tsx';
import { Standing, Status } from '../../ui/status.tsx';
import type { Column, Sort } from '../../ui/table.tsx';
import { When } from '../../ui/when.tsx';
import type { InitiativeRow_InitiativeFragment } from './initiatives-page.generated.ts';

/** One initiative of a list. */
export type InitiativeRow = InitiativeRow_InitiativeFragment;

/** The organisations that own an initiative now. */
export function ownersOf({ stakes }: InitiativeRow) {
  return stakes
    .filter(({ kind, status }) => kind === 'OWNER' && status === 'ACTIVE')
    .map(({ organisation }) => organisation);
}

const columns: Column<InitiativeRow>[] = [
  {
    id: 'title',
    head: 'Initiative',
    wide: true,
    sorts: true,
    cell: (row) => (
      <>
        <Link className="plain" to={`/initiatives/${row.id}`}>
          {row.title}
        </Link>
        {row.needsCoOwner ? (
          <span className="micro block">{NEEDS_CO_OWNER_WORDS}</span>
        ) : (
          row.status !== 'ACTIVE' && (
            <span className="micro block">{INITIATIVE_STATUS_WORDS[row.status]}</span>
          )
        )}
      </>
    ),
  },
  {
    id: 'state',
    head: 'State',
    sorts: true,
    cell: ({ state }) => <Status of={state ?? null} size="small" />,
  },
  { id: 'owners', head: 'Owners', cell: (row) => <Orgs of={ownersOf(row)} most={4} /> },
  { id: 'ring', head: 'Seven questions', cell: ({ ring }) => <SevenPips answers={answersOf(ring.pips)} /> },
  {
    id: 'milestones',
    head: 'Milestones',
    cell: (row) => (
      <>
        <span className="num nowrap">
          {row.reachedMilestones} of {row.milestoneCount}
        </span>{' '}
        <Overdue of={row.overdueMilestones} />
      </>
    ),
  },
  {
    id: 'changed',
    head: 'Last changed',
    sorts: true,
    cell: ({ updatedAt }) => <When at={updatedAt} relative />,
  },
];

/** Initiatives as a register: state, owners, the ring as seven pips, milestones, and when they last changed. */
export function InitiativeRegister({ of }: { of: readonly InitiativeRow[] }) {
  return <Register label="Initiatives" columns={columns} rows={of} rowKey={({ id }) => id} order={inOrder} />;
}

/** How many milestones are overdue; nothing where none is. */
export function Overdue({ of }: { of: number }) {
  if (of === 0) return null;
  return (
    <Standing tone="bad" mark="bad" size="small">
      {sentenceCase(counted(of, 'overdue', 'overdue'))}
    </Standing>
  );
}

function answersOf({ strengths }: InitiativeRow['ring']['pips']): RingAnswer[] {
  return QUESTIONS.map((question, at) => ({ question, had: 0, strength: strengths[at] ?? 'EMPTY' }));
}

function inOrder(rows: readonly InitiativeRow[], { by, down }: Sort): InitiativeRow[] {
  const of = (row: InitiativeRow) =>
    by === 'state' ? (row.state ?? '') : by === 'changed' ? row.updatedAt : row.title;
  return rows.toSorted((one, other) => of(one).localeCompare(of(other), 'en-GB') * (down ? -1 : 1));
}
