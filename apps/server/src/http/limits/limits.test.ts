import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { whyTooManyAliases } from './aliases.ts';
import { whyTooDeep } from './depth.ts';
import { whyTooManyDirectives } from './directives.ts';
import { whyNotIntrospect } from './introspection.ts';
import { judgeDocuments } from './judge-document.ts';
import { documentHash, hashesOf } from './known-documents.ts';
import { MOST_TOKENS, SIGNED_IN, visitorLimits } from './limits.ts';
import { whyTooLongAPage } from './page-size.ts';
import { whyTooRepetitive } from './repeated-fields.ts';
import { whyTooManyRows } from './rows.ts';
import { whyTooLongToParse, whyTooManyTokens } from './tokens.ts';

const visitor = visitorLimits(false);
const callers = [SIGNED_IN, visitor];
const nested = (depth: number): string => (depth === 1 ? '{ a }' : `{ a ${nested(depth - 1)} }`);
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe.each(callers)('for $caller', (limits) => {
  it('depth: as deep as allowed, not a field deeper', () => {
    expect(whyTooDeep(parse(nested(limits.depth)), limits)).toBe(null);
    expect(whyTooDeep(parse(nested(limits.depth + 1)), limits)?.message).toBe(
      `This query is ${limits.depth + 1} fields deep; ${limits.caller} may go ${limits.depth} deep.`,
    );
  });

  it('depth: fragments hide nothing, and a fragment within itself is measured once', () => {
    const hidden = (depth: number) => parse(`{ a { ...F } } fragment F on T ${nested(depth)}`);
    expect(whyTooDeep(hidden(limits.depth - 1), limits)).toBe(null);
    expect(whyTooDeep(hidden(limits.depth), limits)).not.toBe(null);
    expect(whyTooDeep(parse('{ ...F } fragment F on T { a { ...F } }'), limits)).toBe(null);
  });

  it('aliases: as many as allowed, not one more, wherever they stand', () => {
    const aliased = (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`;
    expect(whyTooManyAliases(parse(aliased(limits.aliases)), limits)).toBe(null);
    expect(whyTooManyAliases(parse(aliased(limits.aliases + 1)), limits)?.message).toContain(
      `${limits.aliases + 1} aliases`,
    );
    const multiplied = parse(
      `{ ...A } fragment A on T { x { ...B } y { ...B } } fragment B on T ${aliased(Math.floor(limits.aliases / 2) + 1)}`,
    );
    expect(whyTooManyAliases(multiplied, limits)).not.toBe(null);
  });

  it('directives: as many as allowed, not one more', () => {
    const directed = (count: number) => parse(`{ a ${times(count, () => '@include(if: true)')} }`);
    expect(whyTooManyDirectives(directed(limits.directives), limits)).toBe(null);
    expect(whyTooManyDirectives(directed(limits.directives + 1), limits)?.limit).toBe('directives');
    expect(
      whyTooManyDirectives(parse(`query @a { b ${times(limits.directives, () => '@c')} }`), limits),
    ).not.toBe(null);
  });

  it('tokens: as many as allowed, not one more, comments and schema questions apart', () => {
    const long = (count: number) => parse(`{ ${times(count - 2, () => 'a')} } # not counted`);
    expect(whyTooManyTokens(long(limits.tokens), limits)).toBe(null);
    expect(whyTooManyTokens(long(limits.tokens + 1), limits)?.message).toContain(
      `${limits.tokens + 1} words and signs`,
    );
    expect(whyTooManyTokens(parse(getIntrospectionQuery()), limits)).toBe(null);
  });

  it('repeats: one field as often as allowed, not once more', () => {
    const repeated = (count: number) => parse(`{ b ${times(count, () => 'a')} }`);
    expect(whyTooRepetitive(repeated(limits.repeats), limits)).toBe(null);
    expect(whyTooRepetitive(repeated(limits.repeats + 1), limits)?.message).toContain(
      `names a ${limits.repeats + 1} times`,
    );
  });

  it('introspection does not count towards depth, aliases or directives', () => {
    const question = parse(
      getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true }),
    );
    for (const rule of [whyTooDeep, whyTooManyAliases, whyTooManyDirectives])
      expect(rule(question, limits)).toBe(null);
  });
});

describe('introspection', () => {
  it('is for signed-in people, and for visitors of the demo', () => {
    const question = parse('{ a __schema { types { name } } }');
    expect(whyNotIntrospect(question, visitor)?.limit).toBe('introspection');
    expect(whyNotIntrospect(question, visitorLimits(true))).toBe(null);
    expect(whyNotIntrospect(question, SIGNED_IN)).toBe(null);
    expect(whyNotIntrospect(parse('{ __typename __type(name: "T") { name } }'), visitor)).toBe(null);
  });
});

describe('rows', () => {
  const nest = (first: number, second: number) =>
    `{ a(first: ${first}) { edges { node { b(last: ${second}) { edges { cursor } } } } } }`;

  it.each([
    [visitor, nest(40, 24), nest(40, 25)],
    [
      SIGNED_IN,
      nest(100, 99),
      `{ ...F } fragment F on Q ${nest(100, 99)} query R { ...F x { edges { y } } }`,
    ],
  ])('multiply along nesting, up to the limit', (limits, under, over) => {
    expect(whyTooManyRows(parse(under), limits)).toBe(null);
    expect(whyTooManyRows(parse(over), limits)?.message).toContain(`may ask for ${limits.rows}. Ask for`);
  });

  it('count through fragments, variables and their defaults, usual pages and lists of ids', () => {
    const rows = (source: string, variables = {}) =>
      /lead to (\d+)/.exec(
        whyTooManyRows(parse(source), { ...visitor, rows: 0 }, variables)?.message ?? '',
      )?.[1];
    expect(rows('{ a { edges { node { b { edges { c } } } } } }')).toBe(String(25 * 26));
    expect(rows('{ a(first: 4) { ...E } } fragment E on C { edges { cursor } }')).toBe('4');
    expect(rows('query($n: Int = 7) { a(first: $n) { edges { cursor } } }')).toBe('7');
    expect(rows('query($n: Int = 7) { a(first: $n) { edges { cursor } } }', { n: 9 })).toBe('9');
    expect(rows('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x', 'y'] })).toBe('2');
  });

  it('are judged anew when only the variables changed', () => {
    const judge = judgeDocuments(new Set());
    const source = `query($n: Int) ${nest(50, 1).replace('last: 1', 'last: $n')}`;
    expect(judge(source, visitor, { n: 1 })).toBe(null);
    expect(judge(source, visitor, { n: 50 })?.limit).toBe('rows');
  });
});

describe('a page', () => {
  it('of a visitor is at most 50 long, of anybody else as long as there are', () => {
    const page = (n: number) => parse(`{ a(first: ${n}) { edges { cursor } } }`);
    expect(whyTooLongAPage(page(50), visitor)).toBe(null);
    expect(whyTooLongAPage(page(51), visitor)?.message).toBe(
      '"first" asks for 51 at a time; a visitor may ask for 50.',
    );
    expect(whyTooLongAPage(page(100), SIGNED_IN)).toBe(null);
  });
});

describe('any document', () => {
  it('is not even parsed over the length of all', () => {
    const long = (count: number) => `{ ${times(count - 2, () => 'a')} }`;
    expect(whyTooLongToParse(long(MOST_TOKENS))).toBe(null);
    expect(whyTooLongToParse(long(MOST_TOKENS + 1))?.limit).toBe('tokens');
  });

  it('that cannot be parsed is left for the parser to explain', () => {
    expect(judgeDocuments(new Set())('{ a', visitor)).toBe(null);
    expect(judgeDocuments(new Set())('{ "', visitor)).toBe(null);
  });

  it('whose fragments multiply is measured in the time it takes to read', () => {
    const spreads = times(
      40,
      (index) => `fragment F${index} on T { a { ...F${index + 1} } b { ...F${index + 1} } }`,
    );
    expect(judgeDocuments(new Set())(`{ ...F0 } ${spreads} fragment F40 on T { a }`, SIGNED_IN)?.limit).toBe(
      'depth',
    );
  });
});

describe('a document of our own client', () => {
  const own = `query Deep ${nested(9)}`;
  const known = new Set(
    hashesOf([parse(own), parse('query Other { ...F } '), parse('fragment F on T { a @unmask b }')]),
  );

  it('passes as a visitor’s, though the same of anybody else would not', () => {
    expect(judgeDocuments(known)(own, visitor)).toBe(null);
    expect(judgeDocuments(known)(own.replace('Deep', 'Deeper'), visitor)?.limit).toBe('depth');
  });

  it('is known however the client prepared it for sending', () => {
    const sent = parse('fragment F on T { a b __typename } query Other { __typename ...F }');
    expect(known.has(documentHash(sent))).toBe(true);
  });

  it('is another one when anything in it was changed', () => {
    expect(known.has(documentHash(parse('query Other { ...F } fragment F on T { a b c }')))).toBe(false);
    expect(known.has(documentHash(parse('query Other { ...F x: __typename } fragment F on T { a b }')))).toBe(
      false,
    );
  });
});
