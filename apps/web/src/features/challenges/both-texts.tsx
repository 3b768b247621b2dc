import { Banner } from '../../ui/banner.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './challenge-form.module.css';
import type { Clash } from './merge-words.ts';

/** Where another steward saved meanwhile: what both changed stands side by side; the rest is brought together. */
export function BothTexts(props: {
  clashes: readonly Clash[];
  onKeepYours: () => void;
  onKeepTheirs: () => void;
}) {
  const { clashes } = props;
  if (clashes.length === 0)
    return (
      <Banner kind="info" title="Their changes are taken in">
        They changed other parts than you did. Look at it once more, then save.
      </Banner>
    );
  const side = (which: 'yours' | 'theirs') => (
    <dl className={styles.said}>
      {clashes.map((clash) => (
        <div key={clash.field}>
          <dt>{clash.label}</dt>
          <dd>{clash[which]}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className={styles.both}>
      <Section title="Both texts" first>
        <Conflict
          yours={side('yours')}
          theirs={side('theirs')}
          by="On record now"
          onKeepYours={props.onKeepYours}
          onKeepTheirs={props.onKeepTheirs}
        />
      </Section>
    </div>
  );
}
