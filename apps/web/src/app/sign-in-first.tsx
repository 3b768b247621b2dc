import { Navigate, useLocation } from 'react-router';
import { comingBack } from './way-back.ts';

/** Leads a visitor to sign in or register, and back to this page after. */
export function SignInFirst() {
  const { pathname, search } = useLocation();
  return <Navigate to={comingBack('/sign-in', pathname + search)} replace />;
}
