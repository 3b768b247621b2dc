import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

const looks = {
  info: { look: styles.bannerInfo, sign: <Icon name="info" /> },
  needs: { look: styles.bannerNeeds, sign: <Mark name="needs" /> },
  good: { look: styles.bannerGood, sign: <Mark name="good" /> },
  bad: { look: styles.bannerBad, sign: <Mark name="bad" /> },
  offline: { look: styles.bannerOffline, sign: <Icon name="offline" /> },
};

/** A message about the whole screen: a title, and what to do. `alert` reads it aloud at once. */
export function Banner(props: {
  kind: keyof typeof looks;
  title?: string;
  children?: ReactNode;
  live?: 'alert' | 'status';
}) {
  const { look, sign } = looks[props.kind];
  return (
    <div className={cx(styles.banner, look)} role={props.live}>
      {sign}
      <div>
        {props.title && <b>{props.title}</b>}
        {props.children}
      </div>
    </div>
  );
}
