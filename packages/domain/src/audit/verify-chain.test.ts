import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, chainHash, GENESIS } from './audit-event.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ChainRow, EMPTY_CHAIN, verifyChain, verifyHead } from './verify-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function chainOf(length: number): ChainRow[] {
  const rows: ChainRow[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const event: AuditEvent = {
      id: `e${sequence}`,
      at: '2026-03-03T14:05:00.000Z',
      organisationId: 'o1',
      personId: `p${sequence}`,
      did: 'challenge.joined',
      record: { type: 'Challenge', id: 'c1' },
      about: { partnershipId: null, challengeId: 'c1', initiativeId: null },
      before: null,
      after: { status: 'ACTIVE' },
    };
    const body = canonicalJson(event);
    const previousHash = rows.at(-1)?.hash ?? GENESIS;
    const { did, personId, record } = event;
    const columns = { did, personId, record: record && { ...record } };
    rows.push({ sequence, body, previousHash, hash: chainHash(previousHash, body, sha256), columns });
  }
  return rows;
}

/** A chain of three whose second row was changed. */
function changed(change: (row: ChainRow) => Partial<ChainRow>): ChainRow[] {
  return chainOf(3).map((row) => (row.sequence === 2 ? { ...row, ...change(row) } : row));
}

describe('a chain', () => {
  it('begins at 64 zeros and is sound as written', () => {
    const rows = chainOf(3);
    expect(rows[0]?.previousHash).toBe('0'.repeat(64));
    expect(verifyChain(rows, sha256)).toEqual({ sound: true, head: { sequence: 3, hash: rows[2]?.hash } });
    expect(verifyChain([], sha256)).toEqual({ sound: true, head: EMPTY_CHAIN });
  });

  it('is verified in batches as in one go', () => {
    const rows = chainOf(5);
    const first = verifyChain(rows.slice(0, 2), sha256);
    if (!first.sound) throw new Error(first.sentence);
    expect(verifyChain(rows.slice(2), sha256, first.head)).toEqual(verifyChain(rows, sha256));
  });

  it.each([
    ['a changed body', changed((row) => ({ body: row.body.replace('p2', 'p9') })), 'HASH'],
    ['a changed hash', changed(() => ({ hash: sha256('x') })), 'HASH'],
    ['another hash before it', changed(() => ({ previousHash: GENESIS })), 'PREVIOUS_HASH'],
    ['a changed column', changed((row) => ({ columns: { ...row.columns, personId: 'p9' } })), 'COLUMNS'],
    ['a column the body lacks', changed((row) => ({ columns: { ...row.columns, more: null } })), 'COLUMNS'],
    ['a missing row', chainOf(3).filter(({ sequence }) => sequence !== 2), 'GAP'],
    ['a row twice', [...chainOf(1), ...chainOf(1)], 'GAP'],
  ])('with %s is broken at its second event', (_what, rows, broke) => {
    expect(verifyChain(rows, sha256)).toMatchObject({ sound: false, sequence: 2, broke });
  });

  it('with a row changed and sealed anew is broken at the row after it', () => {
    const rows = changed((row) => {
      const body = row.body.replace('p2', 'p9');
      const columns = { ...row.columns, personId: 'p9' };
      return { body, columns, hash: chainHash(row.previousHash, body, sha256) };
    });
    expect(verifyChain(rows, sha256)).toMatchObject({ sound: false, sequence: 3, broke: 'PREVIOUS_HASH' });
  });

  it.each(['not json', '[1]', 'null', '{"b":1, "a":2}'])(
    'with the sealed body %j is broken in its form',
    (body) => {
      const row = {
        sequence: 1,
        body,
        previousHash: GENESIS,
        hash: chainHash(GENESIS, body, sha256),
        columns: {},
      };
      expect(verifyChain([row], sha256)).toMatchObject({
        broke: 'COLUMNS',
        sentence: expect.stringContaining('form'),
      });
    },
  );

  it('cut off at its end is noticed by its head', () => {
    const [whole, cut] = [verifyChain(chainOf(3), sha256), verifyChain(chainOf(2), sha256)];
    if (!whole.sound || !cut.sound) throw new Error('both are sound in themselves');
    expect(verifyHead(whole.head, whole.head)).toMatchObject({ sound: true });
    expect(verifyHead(cut.head, whole.head)).toMatchObject({ sound: false, sequence: 3, broke: 'TRUNCATED' });
  });

  it('shows any one character changed in any body', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(500), (index, at) => {
        const rows = chainOf(3).map((row, place) => {
          if (place !== index) return row;
          const spot = at % row.body.length;
          const other = row.body[spot] === 'x' ? 'y' : 'x';
          return { ...row, body: row.body.slice(0, spot) + other + row.body.slice(spot + 1) };
        });
        const verification = verifyChain(rows, sha256);
        return !verification.sound && verification.sequence === index + 1;
      }),
    );
  });
});
