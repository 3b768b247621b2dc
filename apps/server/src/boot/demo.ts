import { Client } from 'pg';

/** How the demo of a database stands: being told (or interrupted), told, or left for good; null when never begun. */
export type DemoState = 'TELLING' | 'TOLD' | 'LEFT' | null;

/** How the demo of a database stands. Needs the owner's login. */
export function demoState(ownerUrl: string): Promise<DemoState> {
  return asOwner(ownerUrl, stateOf);
}

/**
 * Tells the demo story in an empty database, once, and answers how it stands then. An interrupted telling is
 * cleared away and begun again; a database in which somebody registered is left alone. Servers that start
 * together wait for the one that tells.
 */
export function tellDemoOnce(ownerUrl: string, tell: () => Promise<void>): Promise<DemoState> {
  return asOwner(ownerUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('upstream demo'))");
    const state = await stateOf(client);
    if (state === 'TOLD' || state === 'LEFT') return state;
    if (state === 'TELLING') await empty(client);
    else if (await hasPeople(client)) return null;
    await setState(client, 'TELLING');
    await tell();
    await setState(client, 'TOLD');
    return 'TOLD';
  });
}

/**
 * Takes the demo away with everything that was done in it, for good; answers how the demo stands then. Real places
 * stay. Where no demo was told, it touches nothing: a real installation's record cannot be lost to it.
 */
export function leaveDemo(ownerUrl: string): Promise<DemoState> {
  return asOwner(ownerUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('upstream demo'))");
    const state = await stateOf(client);
    if (state !== 'TOLD' && state !== 'TELLING') return state;
    await client.query('begin');
    await empty(client);
    await forgetInventedPlaces(client);
    await setState(client, 'LEFT');
    await client.query('commit');
    return 'LEFT';
  });
}

/** Whether nobody has registered yet. Needs the owner's login. */
export function isUntouched(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (client) => !(await hasPeople(client)));
}

async function hasPeople(client: Client): Promise<boolean> {
  return (await client.query('select from person limit 1')).rowCount === 1;
}

async function stateOf(client: Client): Promise<DemoState> {
  await client.query(
    'create table if not exists app.demo (only_row boolean primary key default true check (only_row), state text not null)',
  );
  const { rows } = await client.query<{ state: DemoState }>('select state from app.demo');
  return rows[0]?.state ?? null;
}

async function setState(client: Client, state: Exclude<DemoState, null>): Promise<void> {
  await client.query(
    'insert into app.demo (state) values ($1) on conflict (only_row) do update set state = $1',
    [state],
  );
}

async function empty(client: Client): Promise<void> {
  const { rows } = await client.query<{ tables: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables
      where schemaname in ('public', 'auth') and tablename not like 'place%'
        and tablename not in ('_prisma_migrations', 'canary', 'installation')`,
  );
  await client.query(`truncate ${rows[0]?.tables}`);
  await client.query('update installation set set_up_at = null');
}

async function forgetInventedPlaces(client: Client): Promise<void> {
  const invented = "(select id from place where code like 'demo:%')";
  await client.query(`delete from place_name where place_id in ${invented}`);
  await client.query(`delete from place_parent where place_id in ${invented}`);
  await client.query(`delete from place where id in ${invented}`);
}

async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // the statement under way reports it
  await client.connect();
  try {
    await client.query("set client_min_messages = 'warning'");
    return await work(client);
  } finally {
    await client.end(); // releases the lock
  }
}
