import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '../db.ts';
import type { Logins } from '../logins.ts';
import { asSuperuser } from './superuser.ts';
import { addressesOf } from './test-cluster.ts';

// Loaded once a test file: the file gets a database of its own, so that files run side by side and leave nothing.
const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;

/** The four logins of this test file's own database. */
export const logins: Logins = addressesOf(inject('cluster'), name);

beforeAll(async () => {
  await asSuperuser(`create database ${name} template template_upstream owner upstream_owner`);
  await connectDatabase({ webUrl: logins.webUrl });
});

afterAll(async () => {
  await disconnectDatabase();
  await asSuperuser(`drop database if exists ${name} with (force)`);
});
