import { useTitle } from '../../app/use-title.ts';

/** The front page. */
export function FrontPage() {
  useTitle('Upstream');
  return <h1>Share a problem. Own the change together. Prove what was promised.</h1>;
}
