import type { CleanedWhere } from 'better-auth/adapters';

/** One row, by better-auth's names of its fields. */
export type Row = Record<string, unknown>;

type Operator = NonNullable<CleanedWhere['operator']>;

const OPERATORS: Partial<Record<Operator, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

/** The quoted name of a table in the schema `auth`. */
export function table(model: string): string {
  return `auth.${quoted(model)}`;
}

/** The columns, values and pairs of an insert or an update. */
export function assignments(data: Row) {
  const names = Object.keys(data);
  return {
    columns: names.map(column).join(', '),
    places: names.map((_, index) => `$${index + 1}`).join(', '),
    pairs: names.map((name, index) => `${column(name)} = $${index + 1}`).join(', '),
    values: Object.values(data),
  };
}

/** A `where` clause, its values numbered after those already used. Refuses what better-auth is not known to ask. */
export function conditions(where: CleanedWhere[], used = 0): { sql: string; values: unknown[] } {
  const parts = where.map(({ field, operator, value, connector }, index) => {
    const lead = index === 0 ? 'where' : connector;
    if (value === null && operator === 'eq') return { sql: `${lead} ${column(field)} is null`, values: [] };
    return { sql: `${lead} ${column(field)} ${comparison(operator)}`, values: [value] };
  });
  let place = used;
  return {
    sql: parts.map(({ sql }) => sql.replace('$?', () => `$${++place}`)).join(' '),
    values: parts.flatMap(({ values }) => values),
  };
}

/** An `order by` clause, or nothing. */
export function sorted(by: { field: string; direction: 'asc' | 'desc' } | undefined): string {
  return by ? `order by ${column(by.field)} ${by.direction === 'desc' ? 'desc' : 'asc'}` : '';
}

/** A row of the database by better-auth's names. */
export function record(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );
}

function comparison(operator: Operator = 'eq'): string {
  if (operator === 'in') return '= any($?)';
  const symbol = OPERATORS[operator];
  if (!symbol) throw new Error(`The sign-in tables are not asked with "${operator}".`);
  return `${symbol} $?`;
}

function column(name: string): string {
  return quoted(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function quoted(name: string): string {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`"${name}" is no name of a sign-in table or column.`);
  return `"${name}"`;
}
