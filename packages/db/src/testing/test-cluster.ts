import { type LoginPasswords, type Logins, withLogin } from '../logins.ts';

/** The throw-away PostgreSQL of one run of the tests. */
export interface TestCluster {
  /** The superuser's address, at the database `postgres`. */
  superuserUrl: string;
  passwords: LoginPasswords & { owner: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** The four logins of one database of the cluster. */
export function addressesOf({ superuserUrl, passwords }: TestCluster, database: string): Logins {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return {
    ownerUrl: withLogin(url.href, 'upstream_owner', passwords.owner),
    webUrl: withLogin(url.href, 'upstream_web', passwords.web),
    authUrl: withLogin(url.href, 'upstream_auth', passwords.auth),
    jobsUrl: withLogin(url.href, 'upstream_jobs', passwords.jobs),
  };
}
