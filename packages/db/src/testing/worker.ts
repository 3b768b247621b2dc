import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '../db.ts';
import type { Logins } from '../logins.ts';
import { addressesOf } from './test-cluster.ts';

// Loaded once a test file: the file gets a database of its own, so that files run side by side and leave nothing.
const cluster = inject('cluster');
const name = `test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;

/** The four logins of this test file's own database. */
export const logins: Logins = addressesOf(cluster, name);

beforeAll(async () => {
  await asSuperuser(`create database ${name} template template_upstream owner upstream_owner`);
  await connectDatabase({ webUrl: logins.webUrl });
});

afterAll(async () => {
  await disconnectDatabase();
  await asSuperuser(`drop database if exists ${name} with (force)`);
});

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
