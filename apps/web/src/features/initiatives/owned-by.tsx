import { asNamed } from '@upstream/domain/challenges/chair-fact';
import { countInWords } from '@upstream/domain/words/count';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import { Link } from 'react-router';
import { InlineChair } from '../../ui/chair.tsx';
import { Day } from '../../ui/day.tsx';
import { Org } from '../../ui/org.tsx';
import { Orgs } from '../../ui/orgs.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { OwnedBy_InitiativeFragment } from './owned-by.generated.ts';
import styles from './owned-by.module.css';

type Stake = OwnedBy_InitiativeFragment['stakes'][number];

/** The owners as equals, each with who answers for it; who else takes part; and the chairs that stand empty. */
export function OwnedBy({ initiative }: { initiative: OwnedBy_InitiativeFragment }) {
  const { stakes, challenges, id } = initiative;
  const owners = stakes.filter(
    ({ kind, status }) => kind === 'OWNER' && (status === 'ACTIVE' || status === 'INVITED'),
  );
  const active = owners.filter(({ status }) => status === 'ACTIVE').length;
  const chairs = challenges.flatMap(({ emptyChairs }) => emptyChairs);
  const title = active < 2 ? 'Owners' : `Owned by ${countInWords(active)}, as equals`;
  return (
    <Section
      title={title}
      aside={
        <Link className="meta" to={`/initiatives/${id}/stakes`}>
          All stakes
        </Link>
      }
    >
      <Sheet>
        <ul className={styles.owners}>
          {owners.map((stake) => (
            <li key={stake.id}>
              <Org
                of={stake.organisation}
                to={`/organisations/${stake.organisation.id}`}
                under={<Answering of={stake} />}
              />
            </li>
          ))}
        </ul>
        <hr />
        <div className="row">
          {(['CONTRIBUTOR', 'FUNDER', 'COMMUNITY_VOICE'] as const).map((kind) => (
            <Others
              key={kind}
              label={STAKE_KIND_WORDS[kind]}
              of={stakes.filter((stake) => stake.kind === kind && stake.status === 'ACTIVE')}
            />
          ))}
          {chairs.slice(0, 3).map(({ id: ask, what }) => (
            <InlineChair key={ask}>Empty: {asNamed(what)}</InlineChair>
          ))}
        </div>
      </Sheet>
    </Section>
  );
}

function Answering({ of }: { of: Stake }) {
  if (of.status === 'INVITED') return 'Invited, not yet accepted';
  return (
    <>
      {of.accountablePerson ? `Answers for it: ${of.accountablePerson.name}` : 'An owner'}
      {of.leavesOn && (
        <>
          . Leaves after <Day day={of.leavesOn} />
        </>
      )}
    </>
  );
}

function Others({ label, of }: { label: string; of: Stake[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <span className="meta">{label}</span>
      <Orgs of={of.map(({ organisation }) => organisation)} />
    </>
  );
}
