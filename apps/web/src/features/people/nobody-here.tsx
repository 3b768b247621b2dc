import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';

/** The page for somebody who belongs to no organisation yet. */
export function NoOrganisation() {
  return (
    <>
      <PageHead title="People and access" />
      <Empty
        level={2}
        title="You belong to no organisation yet"
        act={<LinkButton to="/register">Register your group</LinkButton>}
      >
        Follow the link in your invitation, or register your own group: it takes a minute and a half.
      </Empty>
    </>
  );
}

/** The page for somebody who is not signed in. */
export function Visitor() {
  return (
    <>
      <PageHead title="People and access" />
      <Empty
        level={2}
        title="Sign in to see your people"
        act={<LinkButton to="/sign-in?then=%2Fpeople">Sign in</LinkButton>}
      >
        Here an organisation says who acts for it, and what each of them can do.
      </Empty>
    </>
  );
}
