import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answered, challengeInput, doing, joins, type Shown, sharedBy } from '../testing/challenge.ts';
import { somebody } from '../testing/somebody.ts';

const NAUGHTY = {
  'a NUL': 'a\u0000b',
  'a lone surrogate': 'a\ud800b',
  'a right-to-left override': 'a\u202eb',
  'nothing that can be seen': '\u200b \u3164',
  'more than fits': 'x'.repeat(5000),
};

let steward: Awaited<ReturnType<typeof somebody>>;
let challenge: Shown;
let participationId: string;

beforeAll(async () => {
  steward = await somebody();
  challenge = await sharedBy(steward, { evidence: [{ kind: 'WORDS', words: 'It is known.' }] });
  const joined = await joins(steward, challenge.id);
  participationId = joined.challenge?.partners.edges[0]?.node.id ?? '';
});

const key = () => ({ idempotencyKey: randomUUID() });
const evidence = { kind: 'FIGURE', words: 'Homes', figure: '9', source: 'A survey', asAt: '2025-09-30' };
const post = { kind: 'NEED', help: 'TIME', words: 'Two hours' };
const { asks: _asks, status: _status, idempotencyKey: _key, ...words } = challengeInput();
const offer = { offers: ['TIME'], sentence: 'We can.' };

/** A good input of each verb, the fields of it that hold free words, and those that hold days. */
const verbs: [verb: string, good: () => Record<string, unknown>, texts: string[], days: string[]][] = [
  [
    'shareChallenge',
    () => challengeInput({ opensOn: '2026-01-01', closesOn: '2027-01-01' }),
    ['title', 'statement', 'whoItHurts', 'joiningMeans'],
    ['opensOn', 'closesOn'],
  ],
  [
    'updateChallenge',
    () => ({ ...words, challengeId: challenge.id, expectedVersion: 1 }),
    ['title', 'statement', 'whoItHurts', 'joiningMeans'],
    ['opensOn', 'closesOn'],
  ],
  [
    'addAsk',
    () => ({ challengeId: challenge.id, what: 'A van', help: 'TIME', ...key() }),
    ['what', 'amount'],
    ['neededUntil'],
  ],
  [
    'changeAsk',
    () => ({ askId: challenge.asks[0]?.id, what: 'A van', help: 'TIME', expectedVersion: 1 }),
    ['what', 'amount'],
    ['neededUntil'],
  ],
  [
    'addEvidence',
    () => ({ challengeId: challenge.id, ...evidence, ...key() }),
    ['words', 'url', 'figure', 'source'],
    ['asAt'],
  ],
  ['joinChallenge', () => ({ challengeId: challenge.id, ...offer, ...key() }), ['sentence'], []],
  ['postToChallenge', () => ({ challengeId: challenge.id, ...post, ...key() }), ['words'], []],
  ['commentOnChallenge', () => ({ challengeId: challenge.id, words: 'Yes.', ...key() }), ['words'], []],
];

/** Every verb that names a record, with a good input but for the id under test. */
const named: [verb: string, field: string, more: () => object][] = [
  ...verbs
    .filter(([verb]) => verb !== 'shareChallenge')
    .map(([verb, good]): [string, string, () => object] => [
      verb,
      verb === 'changeAsk' ? 'askId' : 'challengeId',
      good,
    ]),
  ['openChallenge', 'challengeId', () => ({ expectedVersion: 1 })],
  ['closeChallenge', 'challengeId', () => ({ expectedVersion: 1 })],
  ['archiveChallenge', 'challengeId', () => ({ expectedVersion: 1 })],
  ['reopenChallenge', 'challengeId', () => ({ expectedVersion: 1 })],
  ['withdrawAsk', 'askId', () => ({ expectedVersion: 1 })],
  ['removeEvidence', 'evidenceId', () => ({})],
  ['inviteSteward', 'challengeId', () => ({ organisationId: steward.organisationId, ...key() })],
  ['answerStewardship', 'challengeId', () => ({ accepts: true })],
  ['stepDown', 'challengeId', () => ({})],
  ['leaveChallenge', 'challengeId', () => ({})],
  ['approveParticipation', 'participationId', () => ({})],
  ['declineParticipation', 'participationId', () => ({})],
  ['linkOffer', 'askId', () => ({ participationId })],
  ['unlinkOffer', 'askId', () => ({ participationId })],
  ['closePost', 'postId', () => ({})],
  ['withdrawComment', 'commentId', () => ({})],
];

const fieldsOf = ({ issues }: Answered) => issues?.map(({ field }) => field);

describe.each(verbs)('%s', (verb, good, texts, days) => {
  test.each(Object.entries(NAUGHTY))('refuses %s in any of its words, by its field', async (_what, bad) => {
    for (const field of texts) {
      const refused = await doing(steward, verb, { ...good(), [field]: bad });
      expect(fieldsOf(refused), field).toEqual([field]);
    }
  });

  test.each(['9999-12-31', '2026-02-31', '31/03/2026', ''])(
    'refuses the day %o by its field',
    async (bad) => {
      for (const field of days) {
        const refused = await doing(steward, verb, { ...good(), [field]: bad });
        expect(fieldsOf(refused), field).toContain(field);
      }
    },
  );
});

describe.each(named)('%s', (verb, field, more) => {
  const prefix = field === 'evidenceId' ? 'challengeEvidence' : field.replace(/Id$/, '');

  test.each(['', 'x', 'person_1', `person_${randomUUID()}`, 'a\u0000b', '\ud800'])(
    'refuses %o as an id, by its field',
    async (bad) => {
      const refused = await doing(steward, verb, { ...more(), [field]: bad });
      expect(fieldsOf(refused)).toEqual([field]);
    },
  );

  test('says of an unknown id that there is no such record', async () => {
    const refused = await doing(steward, verb, { ...more(), [field]: `${prefix}_${randomUUID()}` });
    expect(refused.code).toBe('NOT_FOUND');
  });

  test('says the same of another organisation’s private record', async () => {
    const other = await somebody();
    const hidden = await sharedBy(other, {
      status: 'DRAFT',
      evidence: [{ kind: 'WORDS', words: 'Hidden.' }],
    });
    const ids: Record<string, string | undefined> = {
      challengeId: hidden.id,
      askId: hidden.asks[0]?.id,
      evidenceId: hidden.evidence[0]?.id,
    };
    if (!ids[field]) return;
    const refused = await doing(steward, verb, { ...more(), [field]: ids[field] });
    expect(refused.code).toBe('NOT_FOUND');
  });
});

test('a challenge that closes before it opens is refused at its closing day', async () => {
  const backwards = challengeInput({ opensOn: '2026-05-02', closesOn: '2026-05-01' });
  expect(fieldsOf(await doing(steward, 'shareChallenge', backwards))).toEqual(['closesOn']);
});

test('places and asks are refused by their place in the list', async () => {
  const asks = [
    { what: 'A van', help: 'TIME' },
    { what: '', help: 'TIME' },
  ];
  const refused = await doing(steward, 'shareChallenge', challengeInput({ asks, placeIds: ['nowhere'] }));
  expect(fieldsOf(refused)?.sort()).toEqual(['asks.1.what', 'placeIds.0']);
  const unknown = challengeInput({ placeIds: [`place_${randomUUID()}`] });
  expect(fieldsOf(await doing(steward, 'shareChallenge', unknown))).toEqual(['placeIds']);
});

test('a key that was used for something else is refused', async () => {
  const shared = challengeInput();
  await doing(steward, 'shareChallenge', shared);
  const other = { ...shared, title: 'Something else' };
  expect(await doing(steward, 'shareChallenge', other)).toMatchObject({ code: 'KEY_REUSED' });
});

test('words that need care are kept as they are', async () => {
  const careful = `O’Brien & Söhne <b>"%_\\'; drop table challenge; --</b> 👩‍👩‍👧 ‏שלום`;
  const said = { challengeId: challenge.id, words: careful, ...key() };
  const { challenge: after } = await doing(steward, 'commentOnChallenge', said);
  expect(after?.comments.edges[0]?.node.words).toBe(careful.normalize('NFC'));
});
