import type { InitiativeState } from '@upstream/domain/initiatives/initiative-status';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { MarkName } from './mark.tsx';
import { Mark } from './mark.tsx';
import styles from './status.module.css';

const tones = {
  good: styles.statusGood,
  needs: styles.statusNeeds,
  bad: styles.statusBad,
  idle: styles.statusIdle,
  river: styles.statusRiver,
};
const sizes = { small: styles.statusSmall, usual: undefined, large: styles.statusLarge };

/** How something stands, in its own word, with a shape: for what is no initiative's state. */
export function Standing(props: {
  tone: keyof typeof tones;
  mark: MarkName;
  size?: keyof typeof sizes;
  children: ReactNode;
}) {
  return (
    <span className={cx(styles.status, tones[props.tone], sizes[props.size ?? 'usual'])} data-part="status">
      <Mark name={props.mark} />
      {props.children}
    </span>
  );
}

const looks = {
  ON_TRACK: { tone: 'good', mark: 'good' },
  NEEDS_HELP: { tone: 'needs', mark: 'needs' },
  OFF_TRACK: { tone: 'bad', mark: 'bad' },
  PAUSED: { tone: 'idle', mark: 'paused' },
} as const satisfies Record<InitiativeState, { tone: keyof typeof tones; mark: MarkName }>;

/** An initiative's state: circle, triangle, diamond or square, and its word; dashed while nobody has said. */
export function Status({ of, size = 'usual' }: { of: InitiativeState | null; size?: keyof typeof sizes }) {
  if (!of) {
    return (
      <Standing tone="idle" mark="missing" size={size}>
        No update yet
      </Standing>
    );
  }
  return (
    <Standing {...looks[of]} size={size}>
      {INITIATIVE_STATE_WORDS[of]}
    </Standing>
  );
}
