import { randomUUID } from 'node:crypto';
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters';
import type { Pool } from 'pg';
import { assignments, conditions, type Row, record, sorted, table } from './auth-sql.ts';
import { hashToken } from './secrets.ts';

/**
 * better-auth's tables in the schema `auth`. What is kept of a session's token is its hash: whoever reads the
 * table cannot become anybody. A row made with or found by its token carries it again, as better-auth expects.
 */
export function authTables(pool: Pool) {
  return createAdapterFactory({
    config: {
      adapterId: 'upstream',
      supportsUUIDs: true,
      supportsDates: true,
      supportsBooleans: true,
      transaction: false,
      customIdGenerator: () => randomUUID(),
    },
    adapter: () => adapterOver(pool),
  });
}

type Query = (sql: string, values: unknown[]) => Promise<Row[]>;

function adapterOver(pool: Pool): CustomAdapter {
  const query: Query = async (sql, values) => (await pool.query<Row>(sql, values)).rows.map(record);
  return { ...readingWith(query), ...writingWith(query) };
}

function readingWith(query: Query): Pick<CustomAdapter, 'findOne' | 'findMany' | 'count'> {
  return {
    async findOne<T>({ model, where }: { model: string; where: CleanedWhere[] }) {
      const { sql, values } = conditions(where.map(hashedCondition));
      return withToken<T>(await query(`select * from ${table(model)} ${sql} limit 1`, values), where);
    },
    async findMany<T>({ model, where, sortBy, limit, offset }: Parameters<CustomAdapter['findMany']>[0]) {
      const { sql, values } = conditions((where ?? []).map(hashedCondition));
      const part = `limit ${Number(limit)} offset ${Number(offset ?? 0)}`;
      return (await query(`select * from ${table(model)} ${sql} ${sorted(sortBy)} ${part}`, values)) as T[];
    },
    async count({ model, where }) {
      const { sql, values } = conditions((where ?? []).map(hashedCondition));
      return Number(
        (await query(`select count(*) as count from ${table(model)} ${sql}`, values))[0]?.['count'],
      );
    },
  };
}

function writingWith(query: Query): Omit<CustomAdapter, 'findOne' | 'findMany' | 'count'> {
  const change = (model: string, where: CleanedWhere[], update: Row) => {
    const { pairs, values } = assignments(hashed(update));
    const { sql, values: asked } = conditions(where.map(hashedCondition), values.length);
    return query(`update ${table(model)} set ${pairs} ${sql} returning *`, [...values, ...asked]);
  };
  const remove = (model: string, where: CleanedWhere[]) => {
    const { sql, values } = conditions(where.map(hashedCondition));
    return query(`delete from ${table(model)} ${sql} returning id`, values);
  };
  return {
    async create<T extends Row>({ model, data }: { model: string; data: T }) {
      const { columns, places, values } = assignments(hashed(data));
      const made = await query(
        `insert into ${table(model)} (${columns}) values (${places}) returning *`,
        values,
      );
      return { ...made[0], ...data };
    },
    async update<T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) {
      return withToken<T>(await change(model, where, update as Row), where);
    },
    updateMany: async ({ model, where, update }) => (await change(model, where, update)).length,
    async delete({ model, where }) {
      await remove(model, where);
    },
    deleteMany: async ({ model, where }) => (await remove(model, where)).length,
  };
}

// Only sessions have a column of this name; where sessions are looked for, it is always by one token.
function hashed(data: Row): Row {
  return typeof data['token'] === 'string' ? { ...data, token: hashToken(data['token']) } : data;
}

function hashedCondition(condition: CleanedWhere): CleanedWhere {
  if (condition.field !== 'token' || typeof condition.value !== 'string') return condition;
  return { ...condition, value: hashToken(condition.value) };
}

function withToken<T>([row]: Row[], where: CleanedWhere[]): T | null {
  if (!row) return null;
  const token = where.find(({ field }) => field === 'token')?.value;
  return { ...row, ...(token === undefined ? {} : { token }) } as T;
}
