import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** An empty place which teaches: what belongs here, one example, and one button. */
export function Empty(props: {
  title: string;
  children: ReactNode;
  example?: ReactNode;
  act?: ReactNode;
  level?: 2 | 3;
}) {
  const Title = props.level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <Title>{props.title}</Title>
      <p className="meta">{props.children}</p>
      {props.example && <p className={`${styles.example} meta`}>{props.example}</p>}
      {props.act}
    </div>
  );
}
