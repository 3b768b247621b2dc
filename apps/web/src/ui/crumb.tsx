import { Link } from 'react-router';
import styles from './crumb.module.css';
import { Icon } from './icon.tsx';

/** The way back to where this page belongs. */
export function Crumb({ to, children }: { to: string; children: string }) {
  return (
    <Link className={styles.crumb} to={to}>
      <Icon name="back" />
      {children}
    </Link>
  );
}
