import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import field from './field.module.css';

/** Asks before what cannot be undone: the name of the thing must be typed. `stay` is the way out. */
export function ConfirmByName(props: {
  title: string;
  name: string;
  kind: string;
  stay: string;
  go: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const same = typed.trim().toLowerCase() === props.name.trim().toLowerCase();
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      foot={
        <>
          <Button kind="second" onPress={props.onClose}>
            {props.stay}
          </Button>
          <Button
            kind="danger"
            whyNot={same ? undefined : `Type the name of the ${props.kind} first.`}
            onPress={props.onConfirm}
          >
            {props.go}
          </Button>
        </>
      }
    >
      {props.children}
      <div>
        <label className={field.label} htmlFor={id}>
          Type the name of the {props.kind}: {props.name}
        </label>
        <input
          className={field.input}
          id={id}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
