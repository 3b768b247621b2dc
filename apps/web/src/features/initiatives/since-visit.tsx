import { useMutation } from '@apollo/client/react';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useEffect } from 'react';
import { useViewer } from '../../app/use-viewer.ts';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { When } from '../../ui/when.tsx';
import type { SinceVisit_InitiativeFragment } from './since-visit.generated.ts';
import { VisitInitiativeDocument } from './since-visit.generated.ts';

/** What others did since the reader last looked; looking is noted, for them alone. */
export function SinceVisit({ initiative }: { initiative: SinceVisit_InitiativeFragment }) {
  const { id, sinceMyLastVisit } = initiative;
  const signedIn = useViewer() !== null;
  const [visit] = useMutation(VisitInitiativeDocument);
  useEffect(() => {
    // That looking could not be noted is no concern of whoever looks.
    if (signedIn) visit({ variables: { input: { initiativeId: id } } }).catch(() => undefined);
  }, [signedIn, visit, id]);

  const { since, changes } = sinceMyLastVisit;
  if (!since || changes.length === 0) return null;
  return (
    <Fold
      open={changes.length < 6}
      title={`${sentenceCase(counted(changes.length, 'change'))} since you last looked`}
    >
      <Lines bare>
        {changes.map(({ at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            {sentence}{' '}
            <span className="micro">
              <When at={at} relative />
            </span>
          </li>
        ))}
      </Lines>
    </Fold>
  );
}
