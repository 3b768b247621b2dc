import { eventWords } from '@upstream/domain/audit/event-words';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PersonMark } from '../../ui/person-mark.tsx';
import { Standing } from '../../ui/status.tsx';
import { When } from '../../ui/when.tsx';
import type { AuditLine_EventFragment } from './audit-line.generated.ts';
import styles from './audit-line.module.css';
import type { Soundness } from './chain-check.tsx';
import { What } from './event-line.tsx';

/** One event of a chain: who did what to which record and when, whether it holds, and folded all that was sealed. */
export function AuditLine(props: {
  event: AuditLine_EventFragment;
  soundness: Soundness;
  onOnly: (recordId: string) => void;
}) {
  const { event, soundness } = props;
  const { at, did, person, subject, sequence } = event;
  return (
    <li className={styles.line}>
      <PersonMark name={person?.name ?? 'Upstream'} />
      <div className="stack stack--tight">
        <p>
          <b>{person?.name ?? 'Nobody you may know by name'}</b>{' '}
          {subject ? <What did={did} subject={subject} /> : eventWords(did)}
        </p>
        <p className="micro row">
          <When at={at} /> <Seal soundness={soundness} />
        </p>
        <Fold title={`Event ${sequence}, as it was sealed`}>
          <Sealed event={event} onOnly={props.onOnly} />
        </Fold>
      </div>
    </li>
  );
}

function Seal({ soundness }: { soundness: Soundness }) {
  if (soundness === 'broken') {
    return (
      <Standing tone="bad" mark="bad" size="small">
        Not as it was sealed
      </Standing>
    );
  }
  if (soundness === 'unknown') {
    return (
      <Standing tone="idle" mark="missing" size="small">
        Not checked
      </Standing>
    );
  }
  return (
    <Standing tone="good" mark="good" size="small">
      Verified
    </Standing>
  );
}

function Sealed({ event, onOnly }: { event: AuditLine_EventFragment; onOnly: (recordId: string) => void }) {
  const { body, previousHash, hash, recordId, subject } = event;
  return (
    <div className="stack">
      <pre className={styles.sealed}>{body}</pre>
      <Facts
        of={[
          { name: 'Hash before it', value: <code className={styles.hash}>{previousHash}</code> },
          { name: 'Its own hash', value: <code className={styles.hash}>{hash}</code> },
        ]}
      />
      <p className="meta">
        To check it by hand, write the hash before it and this text straight after one another and take the
        SHA-256: <code>printf '%s' "$previous$body" | sha256sum</code> must give its own hash.
      </p>
      <p>
        <Button kind="second" small onPress={() => onOnly(subject?.id ?? recordId)}>
          Show only this record
        </Button>
      </p>
    </div>
  );
}
