import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';

/** The page of a link that lost its end on the way, with the way to a whole one. */
export function CutOffLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <>
      <PageHead
        title="This link is incomplete"
        lead="Mail programs sometimes cut a link in two. Copy the whole of it, up to its last letter, and open it again."
      />
      <p className="row">
        <LinkButton to={to}>{children}</LinkButton>
      </p>
    </>
  );
}
