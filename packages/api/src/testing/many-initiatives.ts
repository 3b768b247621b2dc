/** Runs one statement under a login that may write for everybody. */
export type Run = (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }>;

/** What many initiatives have in common. */
export interface Many {
  count: number;
  visibility: 'PUBLIC' | 'OWNERS';
  /** Each initiative is owned by all of these. */
  ownerIds: readonly string[];
  /** They answer these challenges in turn. */
  challengeIds: readonly string[];
}

const MILESTONES = 8; // under each; every second binds, the first four are reached, the fifth is overdue

/** Writes a whole list of active initiatives at once, the same each time; answers their ids, the newest first. */
export async function manyInitiatives(run: Run, many: Many): Promise<string[]> {
  const { rows } = await run(
    `insert into initiative (id, title, summary, status, state, state_since, visibility, created_at, updated_at)
     select gen_random_uuid(), 'Initiative ' || n, 'What will be different.', 'ACTIVE', 'ON_TRACK', now(), $2,
            now(), now() - n * interval '1 minute'
       from generate_series(1, $1::int) n returning id, updated_at`,
    [many.count, many.visibility],
  );
  const ids = rows.map(({ id }) => id);
  await run(
    `insert into stake (id, initiative_id, organisation_id, kind, status, invited_at, answered_at, last_acted_at)
     select gen_random_uuid(), i, o, 'OWNER', 'ACTIVE', now(), now(), now()
       from unnest($1::uuid[]) i, unnest($2::uuid[]) o`,
    [ids, many.ownerIds],
  );
  await run(
    `insert into milestone (id, initiative_id, organisation_id, title, due_on, first_due_on, binding, reached_on, created_at)
     select gen_random_uuid(), i, $2, 'Milestone ' || n, day, day, n % 2 = 0,
            case when n < 5 then day end, now()
       from unnest($1::uuid[]) i, generate_series(1, $3::int) n, lateral (select current_date + 30 * (n - 6) as day) at`,
    [ids, many.ownerIds[0], MILESTONES],
  );
  await run(
    `insert into initiative_challenge (initiative_id, challenge_id)
     select i, ($2::uuid[])[1 + at % cardinality($2::uuid[])] from unnest($1::uuid[]) with ordinality of (i, at)
      where cardinality($2::uuid[]) > 0`,
    [ids, many.challengeIds],
  );
  return ids;
}
