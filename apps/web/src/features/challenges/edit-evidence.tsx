import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import type { EvidenceValues } from './challenge-values.ts';
import { EMPTY_EVIDENCE, evidenceInput } from './challenge-values.ts';
import type { EditChallenge_ChallengeFragment } from './edit-challenge.generated.ts';
import { AddEvidenceDocument, RemoveEvidenceDocument } from './edit-challenge.generated.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { focusOn } from './focus-on.ts';

/** The evidence of a challenge: take a piece away, or add one. */
export function EditEvidence({ challenge }: { challenge: EditChallenge_ChallengeFragment }) {
  const [add] = useMutation(AddEvidenceDocument);
  const [remove] = useMutation(RemoveEvidenceDocument);
  const { run, doing } = useVerb();
  const { id: challengeId, evidence } = challenge;
  const of = useRecordForm({
    defaults: EMPTY_EVIDENCE,
    draft: `evidence:${challengeId}`,
    resolver: mustChoose<EvidenceValues>({ kind: 'Choose what it is.' }),
    send: async (values, idempotencyKey) => {
      const piece = evidenceInput(values);
      if (!piece) return null;
      return (await add({ variables: { input: { challengeId, ...piece, idempotencyKey } } })).data
        ?.addEvidence;
    },
    onSent: () => {
      announce('Added to what is known.');
      of.discard();
    },
  });
  const take = (evidenceId: string) =>
    run(
      async () => (await remove({ variables: { input: { evidenceId } } })).data?.removeEvidence,
      () => {
        announce('Removed. That it was there stays on record.');
        focusOn('evidence');
      },
    );
  return (
    <Section title="How do you know?" id="evidence">
      <Lines>
        {evidence.map(({ id, words }) => (
          <li className="row row--apart" key={id}>
            <span>{words}</span>
            <Button kind="quiet" small busy={doing} onPress={() => void take(id)}>
              Remove<span className="vh"> {words}</span>
            </Button>
          </li>
        ))}
      </Lines>
      <Fold title="Add evidence">
        <RecordForm of={of} label="Add evidence">
          <EvidenceFields of={of} kind={of.form.watch('kind')} name={(field) => field} />
          <SendButton
            of={of}
            kind="second"
            seenBy="Whoever can read this challenge sees it, and that your organisation entered it."
          >
            Add this evidence
          </SendButton>
        </RecordForm>
      </Fold>
    </Section>
  );
}
