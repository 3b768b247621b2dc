import pg from 'pg';
import { vi } from 'vitest';

/** The statements that a piece of work sends to PostgreSQL, in order, those that begin and end transactions too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function heard(
    this: pg.Client,
    ...given: Parameters<typeof query>
  ) {
    sent.push(textOf(given[0]));
    return query.apply(this, given);
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  if (typeof statement === 'object' && statement !== null && 'text' in statement)
    return String(statement.text);
  return String(statement);
}
