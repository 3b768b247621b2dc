import { importsOf } from './imports.ts';
import { isScript, isTest, lineAt, matches, type Offence, type Rule, type Source } from './source.ts';

// Spelt in two pieces, so that this file does not break its own rules.
const laterMarks = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'XX' + 'X'].join('|')})\\b`,
  'g',
);
const silencers = new RegExp(`@ts-${'ig'}nore|@ts-ex${'pe'}ct-error|@ts-no${'ch'}eck`, 'g');
const machinePaths = new RegExp(`(?<![\\w./-])/(?:wo${'rk'}|home|Users|root)/[\\w.-]+`, 'g');
const registryHosts = new RegExp(
  `https?://[^\\s'"/]*(?:regis${'try'}|artifac${'tory'}|nex${'us'})[^\\s'"/]*`,
  'gi',
);
const numberedReasons = /\b(?:issue|ticket|story)s? #?\d+\b/gi;

const anyType = /(?::|<|\bas|\||&|,|=>|\()\s*any\b(?!\s*[:(?])|\bany\s*\[\]/g;
const silencingCast = /\bas\s+(?:unknown|never)\s+as\b|\bas never\b/g;
const exported =
  /^export (?:default )?(?:abstract |async |declare )*(?:function\*?|const|let|class|interface|type) +(\w+)/gm;
const codeInComment =
  /^\s*(?:\/\/|\*)\s*(?:(?:const|let|var|import|export|return|await|if|for|function|throw)\b.*[;{]|\}|<\/?\w+[^>]*>|\w+(?:\.\w+)*\(.*\);)\s*$/;

function withoutDocstring(file: Source): Offence[] {
  const named = new Set<string>();
  return [...file.code.matchAll(exported)].flatMap((found) => {
    const name = found[1] ?? '';
    const line = lineAt(file.code, found.index);
    const again = named.has(name); // an overload is explained once
    named.add(name);
    const above = file.lines[line - 2]?.trim() ?? '';
    return again || above.endsWith('*/')
      ? []
      : [{ line, what: `exports ${name} without a sentence above it` }];
  });
}

function commentedOut(file: Source): Offence[] {
  return file.lines.flatMap((text, at) => {
    const isComment = text.trim().length > 0 && (file.uncommented.split('\n')[at] ?? '').trim() === '';
    return isComment && codeInComment.test(text)
      ? [{ line: at + 1, what: `keeps code in a comment: ${text.trim()}` }]
      : [];
  });
}

/** What may not be written, and what must be. */
export const codeRules: Rule[] = [
  {
    sentence: 'nothing has the type any',
    remedy: 'give the real type, or unknown and a check',
    offences: (file) =>
      isScript(file.path) ? matches(file.code, anyType, (found) => `has ${found[0].trim()}`) : [],
    broken: [['packages/domain/src/x.ts', 'const a: any = 1;']],
    fine: [['packages/domain/src/x.ts', '// as any reader can see\nconst any = true;']],
  },
  {
    sentence: 'no type error is silenced',
    remedy: 'mend the type: a cast through unknown or never hides a mistake',
    offences: (file) =>
      isScript(file.path)
        ? [
            ...matches(file.text, silencers, (found) => `has ${found[0]}`),
            ...matches(file.code, silencingCast, (found) => `has ${found[0]}`),
          ]
        : [],
    broken: [['packages/domain/src/x.ts', 'const a = b as unknown as string;']],
    fine: [['packages/domain/src/x.ts', 'const a = b as const;']],
  },
  {
    sentence: 'no code is kept in comments',
    remedy: 'delete it: git remembers',
    offences: (file) => (isScript(file.path) ? commentedOut(file) : []),
    broken: [['packages/domain/src/x.ts', '// const a = 1;\n']],
    fine: [['packages/domain/src/x.ts', '// Two people may press at once; the index settles it.\n']],
  },
  {
    sentence: 'every export of the packages and the server has a sentence above it',
    remedy: 'say in domain words what it is, its units, what it refuses',
    offences: (file) =>
      isScript(file.path) && /^packages\/|^apps\/server\//.test(file.path) && !isTest(file.path)
        ? withoutDocstring(file)
        : [],
    broken: [['packages/domain/src/x.ts', 'export const a = 1;']],
    fine: [['packages/domain/src/x.ts', '/** The first letter. */\nexport const a = 1;']],
  },
  {
    sentence: 'screens carry no inline styles',
    remedy: 'put it in the CSS module beside the component, or an SVG attribute',
    offences: (file) =>
      file.path.startsWith('apps/web/') && file.path.endsWith('.tsx')
        ? matches(file.code, /\bstyle=\{/g, () => 'has a style attribute')
        : [],
    broken: [['apps/web/src/x.tsx', 'const a = <p style={{ color: "red" }} />;']],
    fine: [['apps/web/src/x.tsx', 'const a = <p className={css.warning} />;']],
  },
  {
    sentence: 'a relative import names its file with the ending',
    remedy: 'end it in .ts or .tsx: Node runs the sources as they are',
    offences: (file) =>
      isScript(file.path)
        ? importsOf(file)
            .filter(
              ({ specifier, target }) =>
                target !== null && !/\.(tsx?|css|json|svg|md|js)(\?\w+)?$/.test(specifier),
            )
            .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }))
        : [],
    broken: [['packages/domain/src/x.ts', "import { a } from './a';"]],
    fine: [['packages/domain/src/x.ts', "import { a } from './a.ts';"]],
  },
  {
    sentence: 'nothing is left for later in a comment',
    remedy: 'do it now, or say what is not done in the release notes',
    offences: (file) => matches(file.text, laterMarks, (found) => `says ${found[0]}`),
    broken: [['packages/domain/src/x.ts', `// ${'TO' + 'DO'}: later`]],
    fine: [['packages/domain/src/x.ts', '// To do this twice is refused.']],
  },
  {
    sentence: 'the repository knows no machine and no ticket',
    remedy: 'say the reason itself; use a path from the root of the checkout',
    offences: (file) =>
      file.path === 'LICENSE'
        ? []
        : [machinePaths, registryHosts, numberedReasons].flatMap((pattern) =>
            matches(file.text, pattern, (found) => `mentions ${found[0]}`),
          ),
    broken: [['docs/x.md', `Kept in /wo${'rk'}/main because of issue${' '}12.`]],
    fine: [['docs/x.md', 'Kept in /var/lib/upstream.']],
  },
];
