import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { ConfirmByName } from '../../ui/confirm-by-name.tsx';
import { EndMembershipDocument } from './end-membership.generated.ts';
import type { BelongingFragment } from './people.generated.ts';
import { useSeeAgain } from './use-see-again.ts';

interface Props {
  of: BelongingFragment;
  organisation: string;
  onClose: () => void;
}

function useEndMembership({ of: member }: Props, onDone: () => void) {
  const [end] = useMutation(EndMembershipDocument);
  const { run, refused } = useVerb();
  const input = { membershipId: member.id, expectedVersion: member.version };
  const act = () => run(async () => (await end({ variables: { input } })).data?.endMembership, onDone);
  return { end: () => void act(), refused };
}

function Refused({ why }: { why: string | null }) {
  if (!why) return null;
  return (
    <Banner kind="bad" live="alert">
      {why}
    </Banner>
  );
}

/** Removes somebody from the organisation, once their name is typed. What they did stays on record. */
export function RemovePerson(props: Props) {
  const seeAgain = useSeeAgain();
  const { name } = props.of.person;
  const { end, refused } = useEndMembership(props, () => {
    announce(`${name} no longer belongs to ${props.organisation}.`);
    props.onClose();
    void seeAgain();
  });
  return (
    <ConfirmByName
      title={`Remove ${name}?`}
      name={name}
      kind="person"
      stay="Keep them"
      go="Remove them"
      isOpen
      onClose={props.onClose}
      onConfirm={end}
    >
      <Refused why={refused} />
      <p>
        They are signed out and can do nothing more for {props.organisation}. What they did stays on record
        under their name. To come back they need a new invitation.
      </p>
    </ConfirmByName>
  );
}

/** The reader leaves the organisation they act for, once its name is typed. */
export function LeaveOrganisation(props: Props) {
  const navigate = useNavigate();
  const { end, refused } = useEndMembership(props, () => {
    announce(`You have left ${props.organisation}.`);
    void Promise.resolve(navigate('/my-week')).then(startAfresh);
  });
  return (
    <ConfirmByName
      title={`Leave ${props.organisation}?`}
      name={props.organisation}
      kind="organisation"
      stay="Stay"
      go="Leave"
      isOpen
      onClose={props.onClose}
      onConfirm={end}
    >
      <Refused why={refused} />
      <p>
        From now on you see and do nothing for {props.organisation}. What you did stays on record under your
        name. To come back you need a new invitation.
      </p>
    </ConfirmByName>
  );
}
