import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ButtonKind } from './button.tsx';
import { buttonLook, buttonPart } from './button.tsx';

/** A link that looks like a button, because it leads to an act. */
export function LinkButton(props: {
  to: string;
  children: ReactNode;
  kind?: ButtonKind;
  small?: boolean;
  wide?: boolean;
}) {
  return (
    <Link
      className={buttonLook(props.kind, props.small, props.wide)}
      data-part={buttonPart(props.small)}
      to={props.to}
    >
      {props.children}
    </Link>
  );
}
