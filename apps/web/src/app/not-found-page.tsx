import { LinkButton } from '../ui/link-button.tsx';
import { PageHead } from '../ui/page-head.tsx';

/** The page for an address that leads nowhere, or to a record which the reader may not know of. */
export function NotFoundPage() {
  return (
    <>
      <PageHead
        title="There is no page here"
        lead="The address may be mistyped, or the record may be closed to the organisation you act for."
      />
      <p className="row">
        <LinkButton to="/challenges">See the challenges</LinkButton>
        <LinkButton kind="second" to="/">
          Go to the front page
        </LinkButton>
      </p>
    </>
  );
}
