import { useMutation } from '@apollo/client/react';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useEffect, useState } from 'react';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { When } from '../../ui/when.tsx';
import type { SinceVisit_InitiativeFragment } from './since-visit.generated.ts';
import { VisitInitiativeDocument } from './since-visit.generated.ts';
import styles from './since-visit.module.css';

const FIRST = 3;

/** What others did since the reader last looked, three lines of it at first; looking is noted, for them alone. */
export function SinceVisit({ initiative }: { initiative: SinceVisit_InitiativeFragment }) {
  const { id, sinceMyLastVisit } = initiative;
  const signedIn = useViewer() !== null;
  const [visit] = useMutation(VisitInitiativeDocument);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    // That looking could not be noted is no concern of whoever looks.
    if (signedIn) visit({ variables: { input: { initiativeId: id } } }).catch(() => undefined);
  }, [signedIn, visit, id]);

  const { since, changes } = sinceMyLastVisit;
  if (!since || changes.length === 0) return null;
  const shown = whole ? changes : changes.slice(0, FIRST);
  return (
    <section className={styles.since} aria-label="Since you last looked">
      <p className="meta">{sentenceCase(counted(changes.length, 'change'))} since you last looked</p>
      <ul>
        {shown.map(({ at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            {sentence}{' '}
            <span className="micro nowrap">
              <When at={at} relative />
            </span>
          </li>
        ))}
      </ul>
      {changes.length > FIRST && (
        <Button small kind="quiet" onPress={() => setWhole(!whole)}>
          {whole ? 'Show fewer' : `Show all ${changes.length}`}
        </Button>
      )}
    </section>
  );
}
