import type { FieldValues } from 'react-hook-form';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { Conflict } from '../../ui/conflict.tsx';
import styles from './initiatives.module.css';

/** One field of a form: its name in words, and a value of it as a reader knows it. */
export interface InWords<Values> {
  name: keyof Values & string;
  label: string;
  say: (values: Values) => string;
}

/** Where somebody else changed a record meanwhile: each field in which the two differ, as you and as they have it. */
export function BothVersions<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  theirs: Values | null;
  fields: readonly InWords<Values>[];
  onKeepTheirs: () => void;
}) {
  const { of, theirs } = props;
  if (!theirs) return null;
  const yours = of.form.getValues();
  const differing = props.fields.filter(({ say }) => say(yours) !== say(theirs));
  const told = (values: Values) => (
    <dl>
      {differing.map(({ name, label, say }) => (
        <div key={name}>
          <dt className="micro">{label}</dt>
          <dd>{say(values) || 'Nothing'}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className={styles.both}>
      <Conflict
        yours={told(yours)}
        theirs={told(theirs)}
        by="On record meanwhile"
        onKeepYours={of.submit}
        onKeepTheirs={props.onKeepTheirs}
      />
    </div>
  );
}
