import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS } from './settings.ts';

const secret = 'a'.repeat(32);
const own = {
  DATABASE_OWNER_URL: 'postgres://owner@db/x',
  DATABASE_URL: 'postgres://web@db/x',
  DATABASE_AUTH_URL: 'postgres://auth@db/x',
  DATABASE_JOBS_URL: 'postgres://jobs@db/x',
  UPSTREAM_SECRET: secret,
};

describe('settings', () => {
  it('start an embedded demo for this machine alone when none is set', () => {
    const settings = readSettings({}, false);
    expect(settings).toMatchObject({ port: null, host: '127.0.0.1', database: null, demo: true, url: null });
    expect(settings.dataFolder).toBe(join(CHECKOUT, '.upstream'));
  });

  it('keep the data of root where another login can reach it', () => {
    expect(readSettings({}, true).dataFolder).toMatch(/^\/var\/lib\/upstream\/.+-[0-9a-f]{8}$/);
  });

  it('turn the demo off with a database of one’s own', () => {
    const settings = readSettings(own);
    expect(settings.demo).toBe(false);
    expect(settings.database?.webUrl).toBe(own.DATABASE_URL);
    expect(readSettings({ ...own, UPSTREAM_DEMO: '1' }).demo).toBe(true);
  });

  it('refuse a half-set database, naming what is missing', () => {
    expect(() => readSettings({ DATABASE_URL: own.DATABASE_URL })).toThrow(
      /^DATABASE_OWNER_URL, DATABASE_AUTH_URL, DATABASE_JOBS_URL are not set\./,
    );
    expect(() => readSettings({ ...own, DATABASE_JOBS_URL: '' })).toThrow(/^DATABASE_JOBS_URL is not set\./);
  });

  it.each([
    [{ PORT: 'http' }, /^PORT is "http"/],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: '0' }, /^PORT is "0"/],
    [{ UPSTREAM_DEMO: 'yes' }, /^UPSTREAM_DEMO is "yes"/],
    [{ UPSTREAM_URL: 'upstream.example.org' }, /^UPSTREAM_URL is/],
    [{ UPSTREAM_URL: 'https://example.org/upstream' }, /^UPSTREAM_URL is/],
    [{ UPSTREAM_SECRET: 'a'.repeat(31) }, /^UPSTREAM_SECRET is shorter/],
    [{ ...own, UPSTREAM_SECRET: '' }, /^UPSTREAM_SECRET is not set/],
    [{ ...own, DATABASE_URL: 'mysql://db/x' }, /^DATABASE_URL is not an address/],
  ])('refuse %j with what to do', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });

  it('are listed in the operating guide, all of them and no other', () => {
    const guide = readFileSync(join(CHECKOUT, 'docs/operating.md'), 'utf8');
    const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|$/gm)].map(([, name, sentence]) => [
      name,
      sentence,
    ]);
    expect(Object.fromEntries(rows)).toEqual(SETTINGS);
  });
});
