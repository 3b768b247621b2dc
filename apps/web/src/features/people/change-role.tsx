import { useMutation } from '@apollo/client/react';
import { sentenceCase } from '@upstream/domain/words/count';
import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { announce } from '../../app/announce.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ChangeRoleDocument } from './change-role.generated.ts';
import type { BelongingFragment } from './people.generated.ts';
import { ROLE_CHOICES } from './role-choices.tsx';
import { useSeeAgain } from './use-see-again.ts';

interface Props {
  of: BelongingFragment;
  yours: boolean;
  onClose: () => void;
}

function useChangeRole({ of: member, onClose }: Props) {
  const [change] = useMutation(ChangeRoleDocument);
  const seeAgain = useSeeAgain();
  return useRecordForm({
    defaults: { role: member.role, expectedVersion: member.version },
    send: async ({ role, expectedVersion }) => {
      const input = { membershipId: member.id, role, expectedVersion };
      const answer = (await change({ variables: { input } })).data?.changeRole;
      if (answer?.__typename === 'StaleVersion') await seeAgain();
      return answer;
    },
    onSent: ({ membership }) => {
      announce(`${membership.person.name} ${ROLE_WORDS[membership.role]} from now on.`);
      onClose();
      void seeAgain();
    },
  });
}

/** Says what somebody of the organisation may do. Where another administrator was quicker, both are shown. */
export function ChangeRole(props: Props) {
  const { of: member, yours, onClose } = props;
  const of = useChangeRole(props);
  const stale = of.refused?.code === 'STALE_VERSION';
  const keepYours = () => {
    of.form.setValue('expectedVersion', member.version);
    of.submit();
  };
  return (
    <Dialog
      title={yours ? 'What you can do' : `What ${member.person.name} can do`}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="second" onPress={onClose}>
          Leave it as it is
        </Button>
      }
    >
      <RecordForm of={of} label="Change what they can do" notDone="Nothing was changed">
        {stale && (
          <Conflict
            yours={sentenceCase(ROLE_WORDS[of.form.getValues('role')])}
            theirs={sentenceCase(ROLE_WORDS[member.role])}
            by="Somebody else, since you opened this"
            onKeepYours={keepYours}
            onKeepTheirs={onClose}
          />
        )}
        {!stale && (
          <>
            <RadioField of={of} name="role" label="From now on" choices={ROLE_CHOICES} />
            <SendButton of={of} seenBy={whoSees(yours)}>
              Change it
            </SendButton>
          </>
        )}
      </RecordForm>
    </Dialog>
  );
}

function whoSees(yours: boolean): string {
  const seen = 'Seen by your organisation, and in its record.';
  return yours ? seen : `${seen} They are signed out, and sign in again with the new role.`;
}
