import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import { PersonMark } from '../ui/person-mark.tsx';
import type { Scheme } from './scheme.ts';
import { chooseScheme, useScheme } from './scheme.ts';
import { useSignOut } from './sign-out-button.tsx';
import styles from './top-bar.module.css';

const schemes: { id: Scheme; word: string }[] = [
  { id: 'system', word: 'As my device' },
  { id: 'light', word: 'Light' },
  { id: 'dark', word: 'Dark' },
];

/** The person's own menu: how the screen looks on this device, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  const scheme = useScheme();
  const signOut = useSignOut();
  const item = option.option ?? '';
  return (
    <MenuTrigger>
      <Button className={styles.tool ?? ''}>
        <PersonMark name={name} />
        <span className="vh">{name}, your account</span>
      </Button>
      <Popover className={menu.menu ?? ''} placement="bottom end">
        <Menu aria-label="Your account">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[scheme]}
            onSelectionChange={(keys) => {
              const next = schemes.find(({ id }) => keys !== 'all' && keys.has(id));
              if (next) chooseScheme(next.id);
            }}
          >
            <Header className={menu.menuTitle ?? ''}>How it looks here</Header>
            {schemes.map(({ id, word }) => (
              <MenuItem className={item} key={id} id={id}>
                {word}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuItem className={item} onAction={() => void signOut()}>
            Sign out
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
