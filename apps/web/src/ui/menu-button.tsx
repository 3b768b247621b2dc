import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ButtonKind } from './button.tsx';
import { buttonLook } from './button.tsx';
import styles from './menu.module.css';
import option from './option.module.css';

/** A button that opens a short list of things to do. */
export function MenuButton(props: {
  children: ReactNode;
  label: string;
  kind?: ButtonKind;
  small?: boolean;
  items: readonly { id: string; word: string; about?: string; onAction: () => void }[];
}) {
  return (
    <MenuTrigger>
      <Button className={buttonLook(props.kind ?? 'second', props.small)}>{props.children}</Button>
      <Popover className={styles.menu ?? ''} placement="bottom start">
        <Menu aria-label={props.label}>
          {props.items.map(({ id, word, about, onAction }) => (
            <MenuItem key={id} id={id} className={option.option ?? ''} textValue={word} onAction={onAction}>
              <span>{word}</span>
              {about && <span className="micro">{about}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
