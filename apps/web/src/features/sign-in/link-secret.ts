import { useLocation } from 'react-router';

/**
 * The secret of a link that came by mail or from the server's log. It stands behind #, which no server, log or
 * referrer ever sees; null when the link was cut off.
 */
export function useLinkSecret(): string | null {
  const secret = useLocation().hash.slice(1);
  return /^[\w-]+$/.test(secret) ? secret : null;
}
