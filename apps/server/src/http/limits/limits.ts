import { PAGE } from '@upstream/domain/limits';

/** What one request may ask for; each class of caller has one of these. */
export interface Limits {
  /** Who the limits are for, as a sentence says it. */
  caller: 'a visitor' | 'a signed-in person';
  bodyBytes: number;
  /** Fields within fields. */
  depth: number;
  aliases: number;
  directives: number;
  tokens: number;
  /** How often one selection may name the same field. */
  repeats: number;
  /** The longest page; null where a list asked for more gives what it may. */
  pageSize: number | null;
  /** Rows that a document's pages, multiplied along their nesting, may lead to. */
  rows: number;
  milliseconds: number;
  /** Whether the schema may be asked about itself. */
  introspection: boolean;
}

/** The limits of a signed-in person's request. */
export const SIGNED_IN: Limits = {
  caller: 'a signed-in person',
  bodyBytes: 100_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  tokens: 1000,
  repeats: 5,
  pageSize: null,
  rows: 10_000,
  milliseconds: 10_000,
  introspection: true,
};

/** The limits of a visitor's request. In the demo a visitor may explore the schema. */
export function visitorLimits(demo: boolean): Limits {
  return {
    caller: 'a visitor',
    bodyBytes: 20_000,
    depth: 6,
    aliases: 5,
    directives: 2,
    tokens: 400,
    repeats: 5,
    pageSize: PAGE.mostForVisitors,
    rows: 1000,
    milliseconds: 3000,
    introspection: demo,
  };
}

/** The tokens of any document, our own client's included; more is not even parsed. */
export const MOST_TOKENS = 5000;
