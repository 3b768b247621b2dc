import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import dialog from '../ui/dialog.module.css';
import type { IconName } from '../ui/icon.tsx';
import { Icon } from '../ui/icon.tsx';
import option from '../ui/option.module.css';
import { useFound } from './found.ts';
import styles from './palette.module.css';
import { placesFor } from './places-to-go.ts';
import type { Viewer } from './use-viewer.ts';

interface Line {
  id: string;
  word: string;
  what: string;
  icon: IconName;
  to: string;
}

const doings: readonly Line[] = [
  { id: 'share', word: 'Share a challenge', what: 'Do', icon: 'add', to: '/challenges/new' },
  { id: 'propose', word: 'Propose an initiative', what: 'Do', icon: 'add', to: '/initiatives/new' },
  { id: 'found', word: 'Found a partnership', what: 'Do', icon: 'add', to: '/partnerships/new' },
];

const signIn: Line = { id: 'sign-in', word: 'Sign in', what: 'Do', icon: 'people', to: '/sign-in' };

/** What can be done and where one can go without finding a record. */
function linesFor(viewer: Viewer | null): readonly Line[] {
  const { daily, keeping } = placesFor(viewer);
  const places = [...daily, ...keeping].map(({ to, word, icon }) => ({
    id: to,
    word,
    what: 'Go to',
    icon,
    to,
  }));
  return viewer ? [...doings, ...places] : [...places, signIn];
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <MenuSection className={styles.paletteGroup ?? ''}>
      <Header className={styles.paletteTitle ?? ''}>{title}</Header>
      {lines.map((line) => (
        <MenuItem key={line.id} id={line.to} className={option.option ?? ''} textValue={line.word}>
          <Icon name={line.icon} />
          <span>{line.word}</span>
          <span className="micro">{line.what}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** Goes anywhere and finds anything the reader may see: typed words narrow the list, arrows choose, Enter goes. */
export function Palette({ viewer, onClose }: { viewer: Viewer | null; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const found = useFound(typed);
  const has = (line: Line) => line.word.toLowerCase().includes(typed.trim().toLowerCase());
  const fixed = linesFor(viewer).filter(has);
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  return (
    <ModalOverlay className={`${dialog.scrim} ${styles.high}`} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={styles.palette ?? ''}>
        <Dialog className={dialog.inner ?? ''} aria-label="Find anything or go anywhere">
          <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst={false}>
            <SearchField
              className={styles.paletteField ?? ''}
              aria-label="Find anything or go anywhere"
              autoFocus
            >
              <Icon name="search" />
              <Input placeholder="Find anything or go anywhere" />
              <kbd>Esc</kbd>
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <div className={styles.paletteFound} tabIndex={0}>
              <Menu
                aria-label="Results"
                onAction={(to) => go(String(to))}
                renderEmptyState={() => (
                  <p className={`${styles.none} meta`}>Nothing by these words. Try fewer.</p>
                )}
              >
                {found.length > 0 && <Group title="On record" lines={found} />}
                {fixed.length > 0 && <Group title="Go and do" lines={fixed} />}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
