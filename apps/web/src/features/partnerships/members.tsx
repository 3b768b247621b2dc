import { counted, sentenceCase } from '@upstream/domain/words/count';
import { ORGANISATION_KIND_PLURALS, PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ChangeRole } from './change-role.tsx';
import { InviteMember } from './invite-member.tsx';
import type { PartnershipMembers_MemberFragment } from './members.generated.ts';
import styles from './partnership.module.css';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';

type Partnership = PartnershipPage_PartnershipFragment;
type Member = PartnershipMembers_MemberFragment;

/** The organisations of the partnership by their kind, with their roles, and those invited. */
export function Members({ partnership }: { partnership: Partnership }) {
  const members = partnership.members.edges.map(({ node }) => node);
  const invited = partnership.invited.edges.map(({ node }) => node);
  const mayChange = partnership.viewerCan.invite.allowed;
  if (members.length === 0) return null; // an invited organisation sees them once it has joined
  return (
    <Section title="Members" note={`${sentenceCase(counted(members.length, 'organisation'))} in all.`}>
      <div className="stack">
        <Lines>
          {byKind(members).map(([kind, some]) => (
            <MembersOfKind
              key={kind}
              title={ORGANISATION_KIND_PLURALS[kind]}
              members={some}
              mayChange={mayChange}
            />
          ))}
          {invited.length > 0 && <MembersOfKind title="Invited" members={invited} mayChange={mayChange} />}
        </Lines>
        {partnership.myMembership?.status === 'ACTIVE' && <InviteMember partnership={partnership} />}
      </div>
    </Section>
  );
}

function MembersOfKind(props: { title: string; members: readonly Member[]; mayChange: boolean }) {
  return (
    <li className={styles.kind}>
      <h3>{props.title}</h3>
      <ul className="stack stack--tight">
        {props.members.map((member) => (
          <li className={styles.member} key={member.id}>
            <Org of={member.organisation} to={`/organisations/${member.organisation.id}`} bare />
            {props.mayChange ? <ChangeRole member={member} /> : <Role of={member} />}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Role({ of }: { of: Member }) {
  return (
    <Tag tone={of.role === 'CONVENOR' ? 'river' : 'idle'}>
      {PARTNERSHIP_ROLE_WORDS[of.role]}
      {of.status === 'INVITED' && ', has still to answer'}
    </Tag>
  );
}

function byKind(members: readonly Member[]): [Member['organisation']['kind'], Member[]][] {
  const groups = new Map<Member['organisation']['kind'], Member[]>();
  for (const member of members) {
    const { kind } = member.organisation;
    groups.set(kind, [...(groups.get(kind) ?? []), member]);
  }
  return [...groups];
}
