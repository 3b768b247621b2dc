import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** What a person can be told about a fault: its id in the log where the server gave one. */
export interface Fault {
  /** Whether the page was refused because nobody is signed in. */
  unauthenticated: boolean;
  /** Whether the server could not be reached at all. */
  unreachable: boolean;
  /** The id under which the log has the rest, or null. */
  id: string | null;
}

/** Reads an error thrown by a page. */
export function readFault(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions;
    const id = extensions?.id;
    return {
      unauthenticated: extensions?.code === 'UNAUTHENTICATED',
      unreachable: false,
      id: typeof id === 'string' ? id : null,
    };
  }
  return {
    unauthenticated: false,
    unreachable: error instanceof TypeError && /fetch/i.test(error.message),
    id: null,
  };
}
