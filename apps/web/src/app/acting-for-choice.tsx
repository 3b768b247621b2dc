import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import { OrgMark } from '../ui/org-mark.tsx';
import { switchTo } from './act-for.ts';
import { ActingForFace } from './acting-for-face.tsx';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

/** The open list of the organisations a person belongs to, each with what they may do there. */
export function ActingForChoice({ viewer }: { viewer: Viewer }) {
  const acting = viewer.actingFor?.id;
  const choose = (id: string) => {
    const chosen = viewer.memberships.find(({ organisation }) => organisation.id === id);
    if (chosen && id !== acting) void switchTo(chosen.organisation);
  };
  return (
    <MenuTrigger defaultOpen>
      <Button className={styles.acting ?? ''}>
        <ActingForFace viewer={viewer} />
      </Button>
      <Popover className={menu.menu ?? ''} placement="bottom start">
        <Menu onAction={(id) => choose(String(id))}>
          <MenuSection selectionMode="single" selectedKeys={acting ? [acting] : []}>
            <Header className={menu.menuTitle ?? ''}>{viewer.person.name}, act for</Header>
            {viewer.memberships.map(({ organisation, role }) => (
              <MenuItem
                className={option.option ?? ''}
                key={organisation.id}
                id={organisation.id}
                textValue={organisation.name}
              >
                <OrgMark mark={organisation.mark} kind={organisation.kind} />
                <span>{organisation.name}</span>
                <span className="micro">{ROLE_WORDS[role]}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
