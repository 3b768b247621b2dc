import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';

/** A form that is opened by a press, from the record as it stands then, and closed by the same button. */
export function Opened(props: { word: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="stack stack--tight">
      <div>
        <Button small kind="quiet" onPress={() => setOpen(!open)}>
          {open ? 'Leave it as it is' : props.word}
        </Button>
      </div>
      {open && props.children(() => setOpen(false))}
    </div>
  );
}
