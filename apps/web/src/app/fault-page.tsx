import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { readFault } from './fault.ts';
import { NotFoundPage } from './not-found-page.tsx';
import styles from './public-page.module.css';
import { comingBack } from './way-back.ts';

function Words() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const fault = readFault(error);
  if (fault.unauthenticated) {
    return (
      <>
        <PageHead title="Sign in to see this page" lead="It is for people who are signed in." />
        <LinkButton to={comingBack('/sign-in', pathname + search)}>Sign in</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={fault.unreachable ? 'Upstream cannot be reached' : 'Something went wrong on our side'}
        lead={
          fault.unreachable
            ? 'Check the connection, then try again. What you typed in a form is kept on this device.'
            : 'It is not your doing, and nothing was half written. What you typed in a form is kept on this device.'
        }
      />
      {fault.id && (
        <p>
          If it happens again, tell whoever runs this copy of Upstream this number: <code>{fault.id}</code>
        </p>
      )}
      <p className="row">
        <Button onPress={() => window.location.reload()}>Try again</Button>
        <LinkButton kind="second" to="/">
          Go to the front page
        </LinkButton>
      </p>
    </>
  );
}

/** The page for a fault. It needs nothing from the server, not even who is signed in. */
export function FaultPage() {
  return (
    <>
      <header className={styles.top}>
        <Brand />
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        <div className="stack">
          <Words />
        </div>
      </main>
    </>
  );
}
