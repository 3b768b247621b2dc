import { inject, onTestFinished } from 'vitest';
import { type Logins, prepareLogins } from '../logins.ts';
import { asSuperuser } from './superuser.ts';
import { addressesOf } from './test-cluster.ts';

/** The logins of a database in which nothing was ever migrated, gone when the test ends. */
export async function emptyDatabase(): Promise<Logins> {
  const cluster = inject('cluster');
  const name = `empty_${crypto.randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${name} owner upstream_owner`);
  onTestFinished(() => asSuperuser(`drop database if exists ${name} with (force)`));
  const url = new URL(cluster.superuserUrl);
  url.pathname = `/${name}`;
  await prepareLogins(url.href, { owner: 'upstream_owner', passwords: cluster.passwords });
  return addressesOf(cluster, name);
}
