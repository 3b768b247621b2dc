import { basename, dirname, posix } from 'node:path';
import { isScript, lineAt, type Offence, type Rule, type Source } from './source.ts';

const handWritten = /\.(ts|tsx|css|sql|prisma|graphql)$/;
const vagueNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'manager',
  'index',
]);
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const longest = 300;

function ruled(file: Source): boolean {
  return handWritten.test(file.path) && !/^prisma\/migrations\/|^schema\.graphql$|\/data\//.test(file.path);
}

function parts(path: string): { folders: string[]; stem: string } {
  const folders = dirname(path)
    .split('/')
    .filter((folder) => folder !== '.');
  return { folders, stem: basename(path).split('.')[0] ?? '' };
}

function vague(path: string): Offence[] {
  const { folders, stem } = parts(path);
  const words = [...folders, stem].filter(
    (name) => vagueNames.has(name) || /^(.+-)?(utils|helpers)$/.test(name),
  );
  // A landlord's service is a noun of ours; elsewhere the word says nothing.
  const service =
    /(^|\/)(service|[a-z-]+\.service|[a-z-]+-service)\.tsx?$/.test(path) && !folders.includes('services');
  return [...words, ...(service ? [stem] : [])].map((name) => ({ line: 1, what: `is named "${name}"` }));
}

function deadLinks(file: Source, all: ReadonlyMap<string, Source>): Offence[] {
  const links = [...file.text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
  return links.flatMap((link) => {
    const target = posix.join(dirname(file.path), link[1] ?? '');
    const there = all.has(target) || [...all.keys()].some((path) => path.startsWith(`${target}/`));
    return there
      ? []
      : [{ line: lineAt(file.text, link.index), what: `links to ${target}, which is not there` }];
  });
}

/** How files are named and how long they may be. */
export const fileRules: Rule[] = [
  {
    sentence: 'files and folders are named in kebab-case',
    remedy: 'rename it for the one thing it exports, in lower case with hyphens',
    offences: (file) =>
      ruled(file)
        ? file.path
            .split('/')
            .filter((name) => !kebab.test(name))
            .map((name) => ({ line: 1, what: `has the name ${name}` }))
        : [],
    broken: [['apps/web/src/features/challenges/JoinChallenge.tsx', '']],
    fine: [['apps/web/src/features/challenges/join-challenge.module.css', '']],
  },
  {
    sentence: 'no name says nothing: utils, helpers, common, misc, types, manager, index, service',
    remedy: 'name it for what it holds, in the words of the product',
    offences: (file) => (isScript(file.path) ? vague(file.path) : []),
    broken: [['packages/domain/src/challenges/helpers.ts', '']],
    fine: [['packages/domain/src/services/log-service.ts', '']],
  },
  {
    sentence: `no hand-written file is longer than ${longest} lines`,
    remedy: 'split it by what it speaks of, not by number',
    offences: (file) =>
      ruled(file) && file.text.trimEnd().split('\n').length > longest
        ? [{ line: longest + 1, what: `has ${file.text.trimEnd().split('\n').length} lines` }]
        : [],
    broken: [['packages/domain/src/x.ts', 'const x = 1;\n'.repeat(longest + 1)]],
    fine: [['packages/domain/src/x.ts', 'const x = 1;\n'.repeat(longest)]],
  },
  {
    sentence: 'a file defines something: there are no barrels',
    remedy: 'import the file that defines the thing',
    offences: (file) => {
      if (!isScript(file.path)) return [];
      const statements = file.code
        .split(/;\s*\n|;\s*$/)
        .map((each) => each.trim())
        .filter(Boolean);
      const reexports = statements.filter((each) =>
        /^export\s+(type\s+)?(\*|\{[^}]*\})[^;]*\bfrom\b/.test(each),
      );
      const all = reexports.length > 0 && reexports.length === statements.length;
      return all || statements.some((each) => /^export\s+(type\s+)?\*/.test(each))
        ? [{ line: 1, what: 'passes on what other files define' }]
        : [];
    },
    broken: [['packages/domain/src/x.ts', "export { a } from './a.ts';\nexport type { B } from './b.ts';\n"]],
    fine: [['packages/domain/src/x.ts', "import { a } from './a.ts';\nexport const b = a;\n"]],
  },
  {
    sentence: 'every link between the documents leads somewhere',
    remedy: 'write the page or take the link away',
    offences: (file, all) => (file.path.endsWith('.md') ? deadLinks(file, all) : []),
    broken: [['docs/a.md', 'See [b](b.md).']],
    fine: [
      ['docs/b.md', 'Here.'],
      ['README.md', 'See [b](docs/b.md), [all](docs) and [elsewhere](https://example.org/).'],
    ],
  },
];
