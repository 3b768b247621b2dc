import { importsOf, isShared, isVerb, nounOf, workspaceOf } from './imports.ts';
import { isScript, isTest, type Offence, type Rule, type Source } from './source.ts';

const mayImport: Record<string, string[]> = {
  'packages/domain': [],
  'packages/formats': ['domain'],
  'packages/db': ['domain'],
  'packages/api': ['domain', 'db', 'formats'],
  'packages/demo': ['domain', 'db', 'api'],
  'apps/server': ['domain', 'db', 'api', 'formats', 'demo'],
  'apps/web': ['domain', 'formats'],
  test: ['domain', 'db', 'api', 'formats', 'demo', 'server'],
};

function upstreamImports(file: Source): Offence[] {
  const allowed = mayImport[workspaceOf(file.path) ?? ''] ?? [];
  return importsOf(file).flatMap(({ specifier, line, target }) => {
    const other = /^@upstream\/([^/]+)/.exec(specifier)?.[1];
    if (other && !allowed.includes(other)) return [{ line, what: `imports @upstream/${other}` }];
    const strays = target !== null && workspaceOf(target) !== workspaceOf(file.path);
    return strays ? [{ line, what: `reaches into another workspace by ${specifier}` }] : [];
  });
}

function foreignNoun(file: Source, all: ReadonlyMap<string, Source>): Offence[] {
  const own = nounOf(file.path);
  if (!own || isTest(file.path)) return [];
  return importsOf(file).flatMap(({ target, specifier, line }) => {
    const noun = target && nounOf(target);
    if (!target || !noun || noun === own || publicFace.test(target)) return [];
    const other = all.get(target);
    return other && isShared(other)
      ? []
      : [{ line, what: `imports ${specifier}, which is private to ${noun}` }];
  });
}

const publicFace = /\/(schema|words\.schema|answers|record|auth-port)\.ts$/;
const graphqlModule = /^graphql$|^@pothos\/|(^|\/)(builder|schema|.*[.-]schema)\.ts$/;
const prismaModule = /^@prisma\/|^prisma(\/|$)/;
const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\./g;
const waiting = /\basync\b|\bawait\b|\bPromise\b|\bfetch\(|\bsetTimeout\b/g;

/** Who may import whom, and what may stand in which room. */
export const directionRules: Rule[] = [
  {
    sentence: 'each workspace imports only the rooms below it',
    remedy: 'move the code to the room it belongs to, or pass it in as an argument',
    offences: (file) => (isScript(file.path) && workspaceOf(file.path) ? upstreamImports(file) : []),
    broken: [['packages/domain/src/x.ts', "import { db } from '@upstream/db/db';"]],
    fine: [['packages/api/src/x.ts', "import { db } from '@upstream/db/db';"]],
  },
  {
    sentence: 'a noun of the API imports only the schema, verbs and steps of another',
    remedy: 'call the other noun’s verb or use its ref; share a rule through packages/domain',
    offences: (file, all) => foreignNoun(file, all),
    broken: [
      ['packages/api/src/places/look-up.ts', 'export function lookUp(): void {}'],
      ['packages/api/src/challenges/schema.ts', "import { lookUp } from '../places/look-up.ts';"],
    ],
    fine: [
      ['packages/api/src/places/name-place.ts', 'export async function namePlace(actor: Actor) {}'],
      ['packages/api/src/challenges/schema.ts', "import { namePlace } from '../places/name-place.ts';"],
    ],
  },
  {
    sentence: 'a verb knows no GraphQL',
    remedy: 'return plain ids from the verb and shape them in schema.ts',
    offences: (file) =>
      isVerb(file)
        ? importsOf(file)
            .filter(({ specifier }) => graphqlModule.test(specifier))
            .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }))
        : [],
    broken: [
      [
        'packages/api/src/places/name-place.ts',
        "import { builder } from '../builder.ts';\nexport async function namePlace(actor: Actor) {}",
      ],
    ],
    fine: [['packages/api/src/places/schema.ts', "import { builder } from '../builder.ts';"]],
  },
  {
    sentence: 'the domain depends on nothing',
    remedy: 'write it in plain TypeScript, or keep it in another room',
    offences: (file) =>
      inDomain(file)
        ? importsOf(file)
            .filter(({ target }) => target === null)
            .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }))
        : [],
    broken: [['packages/domain/src/x.ts', "import { z } from 'zod';"]],
    fine: [['packages/domain/src/x.test.ts', "import { it } from 'vitest';"]],
  },
  {
    sentence: 'the domain waits for nothing',
    remedy: 'take the loaded values as arguments',
    offences: (file) => (inDomain(file) ? seen(file, waiting) : []),
    broken: [['packages/domain/src/x.ts', 'export async function load() {}']],
    fine: [['packages/domain/src/x.ts', '// nothing here is async\nconst word = "await";']],
  },
  {
    sentence: 'the domain reads no clock, no chance and no environment',
    remedy: 'take `now: Date` or a seed as an argument',
    offences: (file) => (inDomain(file) ? seen(file, clock) : []),
    broken: [['packages/domain/src/x.ts', 'const now = new Date();']],
    fine: [['packages/domain/src/x.ts', 'const then = new Date(now.getTime() + 1);']],
  },
  {
    sentence: 'Prisma stays in packages/db',
    remedy: 'use `db.as`, `db.reading` and the types of packages/db',
    offences: (file) =>
      isScript(file.path) && !file.path.startsWith('packages/db/') && file.path !== 'prisma.config.ts'
        ? importsOf(file)
            .filter(({ specifier }) => prismaModule.test(specifier))
            .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }))
        : [],
    broken: [['packages/api/src/x.ts', "import { PrismaClient } from '@prisma/client';"]],
    fine: [['packages/api/src/x.ts', "import prisma from '@pothos/plugin-prisma';"]],
  },
  {
    sentence: 'the root package lists no workspace package',
    remedy: 'list it in the package that imports it',
    offences: (file) =>
      file.path === 'package.json' && file.text.includes('"workspace:')
        ? [{ line: 1, what: 'depends on a workspace package' }]
        : [],
    broken: [['package.json', '{ "dependencies": { "@upstream/domain": "workspace:*" } }']],
    fine: [['packages/db/package.json', '{ "dependencies": { "@upstream/domain": "workspace:*" } }']],
  },
];

function inDomain(file: Source): boolean {
  return file.path.startsWith('packages/domain/src/') && isScript(file.path) && !isTest(file.path);
}

function seen(file: Source, pattern: RegExp): Offence[] {
  return [...file.code.matchAll(pattern)].map((found) => ({
    line: file.code.slice(0, found.index).split('\n').length,
    what: `has ${found[0].trim()}`,
  }));
}
