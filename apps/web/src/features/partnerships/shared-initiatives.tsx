import type { Question } from '@upstream/domain/ring/question';
import { QUESTIONS } from '@upstream/domain/ring/question';
import { INITIATIVE_STATUS_WORDS, NEEDS_CO_OWNER_WORDS } from '@upstream/domain/words/initiative-words';
import { Link, useNavigate } from 'react-router';
import { Empty } from '../../ui/empty.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Section } from '../../ui/section.tsx';
import { SevenPips } from '../../ui/seven-pips.tsx';
import { Status } from '../../ui/status.tsx';
import type { Column } from '../../ui/table.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';

type Partnership = PartnershipPage_PartnershipFragment;
type Initiative = Partnership['initiatives']['edges'][number]['node'];

const columns: readonly Column<Initiative>[] = [
  {
    id: 'title',
    head: 'Initiative',
    wide: true,
    cell: ({ id, title }) => (
      <Link className="plain" to={`/initiatives/${id}`}>
        {title}
      </Link>
    ),
  },
  { id: 'state', head: 'State', onCard: 'bare', cell: (initiative) => <StateOf initiative={initiative} /> },
  {
    id: 'questions',
    head: 'Seven questions',
    cell: ({ ring }) => (
      <span className="row">
        <SevenPips answers={answersOf(ring.pips.strengths)} />
        <span className="micro" aria-hidden="true">
          {ring.summary}
        </span>
      </span>
    ),
  },
];

/** The initiatives the partnership's members own, with their state and how well the seven questions are answered. */
export function SharedInitiatives({ partnership }: { partnership: Partnership }) {
  const rows = partnership.initiatives.edges.map(({ node }) => node);
  const { myMembership } = partnership;
  const member = myMembership?.status === 'ACTIVE' && myMembership.role !== 'OBSERVER';
  const propose = <Propose partnership={partnership} />;
  return (
    <Section title="Initiatives" aside={member && rows.length > 0 && propose}>
      {rows.length === 0 ? (
        <Empty
          title="No initiative yet"
          example="For example: “One visit, dry homes”, owned by a landlord and an NHS trust"
          act={member && propose}
        >
          An initiative changes something about a challenge, and two organisations or more own it as equals.
        </Empty>
      ) : (
        <Table
          label="Initiatives and how they stand"
          cards
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
        />
      )}
    </Section>
  );
}

/** An initiative answers a challenge: the only open one at once, or one that is chosen. */
function Propose({ partnership: { id, challenges } }: { partnership: Partnership }) {
  const navigate = useNavigate();
  const open = challenges.edges.map(({ node }) => node).filter(({ status }) => status === 'OPEN');
  const from = (challengeId: string) => `/initiatives/new?challenge=${challengeId}&partnership=${id}`;
  const [first, ...others] = open;
  if (!first) return <p className="meta">Share a challenge first; an initiative answers one.</p>;
  if (others.length === 0) {
    return (
      <LinkButton kind="second" small to={from(first.id)}>
        Propose an initiative
      </LinkButton>
    );
  }
  const items = open.map((one) => ({
    id: one.id,
    word: one.title,
    onAction: () => void navigate(from(one.id)),
  }));
  return (
    <MenuButton small label="Which challenge does it answer?" items={items}>
      Propose an initiative <Icon name="down" />
    </MenuButton>
  );
}

function StateOf({ initiative: { status, state, needsCoOwner } }: { initiative: Initiative }) {
  return (
    <span className="row">
      {status === 'ACTIVE' ? (
        <Status of={state} size="small" />
      ) : (
        <Tag>{INITIATIVE_STATUS_WORDS[status]}</Tag>
      )}
      {needsCoOwner && status !== 'CLOSED' && <Tag tone="needs">{NEEDS_CO_OWNER_WORDS}</Tag>}
    </span>
  );
}

function answersOf(strengths: Initiative['ring']['pips']['strengths']) {
  return strengths.flatMap((strength, index) => {
    const question: Question | undefined = QUESTIONS[index];
    return question ? [{ question, strength }] : [];
  });
}
