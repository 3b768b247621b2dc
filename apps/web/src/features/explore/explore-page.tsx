import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useShownScheme } from '../../app/scheme.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { comingBack } from '../../app/way-back.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './explore.module.css';
import { FIRST_QUERY } from './first-query.ts';

/** Sends one operation as the signed-in person, by the same door as every screen. */
async function ask(operation: object): Promise<object> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify(operation),
  });
  const answered: unknown = await answer.json();
  return typeof answered === 'object' && answered !== null ? answered : {};
}

/** The API explorer: GraphiQL on the product's own API, nothing from another host. */
export function ExplorePage() {
  const viewer = useViewer();
  const scheme = useShownScheme();
  return (
    <>
      <PageHead
        title="API explorer"
        lead="Everything the screens do, the API does. Write a query, run it, and read what each field means."
        meta={
          viewer?.actingFor ? `What you run here is done as you, for ${viewer.actingFor.name}.` : undefined
        }
      />
      {viewer ? (
        <div className={styles.explorer}>
          <GraphiQL
            fetcher={ask}
            initialQuery={FIRST_QUERY}
            defaultEditorToolsVisibility={false}
            isHeadersEditorEnabled={false}
            showPersistHeadersSettings={false}
            forcedTheme={scheme}
          />
        </div>
      ) : (
        <Sheet title="Sign in to explore">
          <p>The reference and free queries are open to everybody who is signed in, at no charge.</p>
          <LinkButton to={comingBack('/sign-in', '/explore')}>Sign in</LinkButton>
        </Sheet>
      )}
    </>
  );
}
