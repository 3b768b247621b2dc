import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import { OrgMark } from '../ui/org-mark.tsx';
import { ActingForFace } from './acting-for.tsx';

import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

/** The open list of the organisations a person belongs to, each with what they may do there. */
export function ActingForChoice(props: { viewer: Viewer; onChoose: (organisationId: string) => void }) {
  const { viewer } = props;
  return (
    <Select
      className={styles.actingChoice ?? ''}
      aria-label="Acting for"
      defaultOpen
      value={viewer.actingFor?.id ?? null}
      onChange={(id) => typeof id === 'string' && id !== viewer.actingFor?.id && props.onChoose(id)}
    >
      <Button className={styles.acting ?? ''}>
        <SelectValue className={styles.actingChoice ?? ''}>
          {() => <ActingForFace viewer={viewer} />}
        </SelectValue>
      </Button>
      <Popover className={menu.menu ?? ''} placement="bottom start">
        <p className={menu.menuTitle}>{viewer.person.name}, act for</p>
        <ListBox>
          {viewer.memberships.map(({ organisation, role }) => (
            <ListBoxItem
              className={option.option ?? ''}
              key={organisation.id}
              id={organisation.id}
              textValue={organisation.name}
            >
              <OrgMark mark={organisation.mark} kind={organisation.kind} />
              <span>{organisation.name}</span>
              <span className="micro">{ROLE_WORDS[role]}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
