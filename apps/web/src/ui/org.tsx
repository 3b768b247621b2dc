import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './org.module.css';
import type { OrganisationFace } from './org-mark.tsx';
import { OrgMark } from './org-mark.tsx';

/** An organisation: its square, its name, and beneath it its kind or what `under` says instead. */
export function Org(props: {
  of: OrganisationFace;
  to?: string;
  under?: ReactNode;
  bare?: boolean;
  large?: boolean;
}) {
  const { name, mark, kind } = props.of;
  const under = props.under ?? ORGANISATION_KIND_WORDS[kind];
  return (
    <span className={styles.org} data-part="org">
      <OrgMark mark={mark} kind={kind} large={props.large ?? false} />
      <span>
        {props.to ? (
          <Link className="plain" to={props.to}>
            {name}
          </Link>
        ) : (
          name
        )}
        {!props.bare && (
          <span className={styles.orgKind} data-part="org-kind">
            {under}
          </span>
        )}
      </span>
    </span>
  );
}
