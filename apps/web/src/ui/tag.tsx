import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Mark } from './mark.tsx';
import styles from './tag.module.css';

const tones = {
  idle: undefined,
  river: styles.tagRiver,
  needs: styles.tagNeeds,
  solid: styles.tagSolid,
  good: styles.tagGood,
  bad: styles.tagBad,
  claimed: styles.tagClaimed,
  verified: styles.tagVerified,
};

/** One or two words about a thing. Put a `Mark` or `Icon` before the words where colour would speak alone. */
export function Tag({ tone = 'idle', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return <span className={cx(styles.tag, tones[tone])}>{children}</span>;
}

/** Whether money was checked by somebody else: claimed is dashed, verified solid. Money is never bare. */
export function MoneyTag({ verified }: { verified: boolean }) {
  if (!verified) return <Tag tone="claimed">Claimed</Tag>;
  return (
    <Tag tone="verified">
      <Mark name="good" />
      Verified
    </Tag>
  );
}
