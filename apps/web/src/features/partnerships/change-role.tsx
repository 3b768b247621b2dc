import { useMutation } from '@apollo/client/react';
import { PARTNERSHIP_ROLES } from '@upstream/domain/partnerships/partnership-role';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { PARTNERSHIP_ROLE_HINTS } from '@upstream/domain/words/partnership-words';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { PartnershipMembers_MemberFragment } from './members.generated.ts';
import { ChangeMemberRoleDocument } from './verbs.generated.ts';

/** Lets a convenor give a member another role. */
export function ChangeRole({ member }: { member: PartnershipMembers_MemberFragment }) {
  const [change] = useMutation(ChangeMemberRoleDocument);
  const { run, refused } = useVerb();
  const { id: memberId, version: expectedVersion, organisation } = member;
  const items = PARTNERSHIP_ROLES.filter((role) => role !== member.role).map((role) => ({
    id: role,
    word: PARTNERSHIP_ROLE_WORDS[role],
    about: PARTNERSHIP_ROLE_HINTS[role],
    onAction: () =>
      void run(
        async () =>
          (await change({ variables: { input: { memberId, role, expectedVersion } } })).data
            ?.changeMemberRole,
        () => announce(`${organisation.name}: ${PARTNERSHIP_ROLE_WORDS[role].toLowerCase()} from now on.`),
      ),
  }));
  return (
    <>
      <MenuButton label={`Change the role of ${organisation.name}`} kind="quiet" items={items}>
        {PARTNERSHIP_ROLE_WORDS[member.role]}
        <span className="vh">, the role of {organisation.name}: change it</span> <Icon name="down" />
      </MenuButton>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
    </>
  );
}
