import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import type { Root, World } from './world.ts';

type Row = Record<string, unknown>;

const at = '2026-01-01T00:00:00Z';
const dated = { created_at: at, updated_at: at };
const days = { past: '2026-02-01', future: '2999-12-31' };

/** Writes a world as the tables' owner, whom no policy holds; and a person who belongs to nobody. */
export async function write(world: World, homeless: string): Promise<void> {
  const tables = { ...rowsOfPeople(world, homeless), ...rowsOfWork(world) };
  await withClient(logins.ownerUrl, async (client) => {
    for (const [table, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
  });
}

/** Writes the visibility, status and partnership that the world's records have now. */
export async function writeRoots({ partnerships, challenges, initiatives }: World): Promise<void> {
  await withClient(logins.ownerUrl, async (client) => {
    for (const { id, visibility } of partnerships)
      await client.query(`update partnership set visibility = '${visibility}' where id = $1`, [id]);
    for (const [table, roots] of Object.entries({ challenge: challenges, initiative: initiatives }))
      for (const { id, visibility, status, partnership } of roots)
        await client.query(
          `update ${table} set visibility = '${visibility}', status = '${status}', partnership_id = $2 where id = $1`,
          [id, partnership],
        );
  });
}

function rowsOfPeople({ organisations, partnerships, members, priorities }: World, homeless: string) {
  return {
    organisation: organisations.map(({ id }) => ({
      ...{ id, name: id, name_key: id, kind: 'VCSE', social_enterprise: false },
      ...{ purpose: '', version: 1, ...dated },
    })),
    person: [homeless, ...organisations.map(({ person }) => person)].map((id) => ({
      ...{ id, name: id, operator: false, created_at: at },
    })),
    membership: organisations.map(({ id, person }) => ({
      ...{ id: crypto.randomUUID(), person_id: person, organisation_id: id },
      ...{ role: 'DECIDE', since: at, version: 1 },
    })),
    partnership: partnerships.map(({ id, visibility }) => ({
      ...{ id, name: id, purpose: '', visibility, founded_on: '2026-01-01', version: 1, ...dated },
    })),
    partnership_member: members.map(({ id, of, organisation, status }) => ({
      ...{ id, partnership_id: of, organisation_id: organisation, role: 'MEMBER', status, version: 1 },
    })),
    priority: priorities.map(({ id, of }) => ({ id, partnership_id: of, title: '', position: 1 })),
  };
}

function rowsOfWork(world: World): Record<string, Row[]> {
  const [by] = world.organisations;
  const author = { organisation_id: by?.id, person_id: by?.person };
  const rootOf = ({ id, visibility, status, partnership }: Root) => ({
    ...{ id, title: id, visibility, status, partnership_id: partnership, version: 1, ...dated },
  });
  return {
    challenge: world.challenges.map((root) => ({
      ...{ ...rootOf(root), statement: '', theme: 'HOUSING', who_it_hurts: '', joining_means: '' },
      approves_joining: false,
    })),
    steward: world.stewards.map(({ id, of, organisation, status }) => ({
      ...{ id, challenge_id: of, organisation_id: organisation, status, since: at },
    })),
    participation: world.participations.map(({ id, of, organisation, status }) => ({
      ...{ id, challenge_id: of, organisation_id: organisation, status },
      ...{ offers: ['TIME'], sentence: '', joined_at: at, version: 1 },
    })),
    ask: world.asks.map(({ id, of }) => ({
      ...{ id, challenge_id: of, what: '', help: 'TIME', position: 1, version: 1 },
    })),
    post: world.posts.map(({ id, of }) => ({
      ...{ id, challenge_id: of, ...author, kind: 'NEED', help: 'TIME', words: '', posted_at: at },
    })),
    comment: world.comments.map(({ id, of }) => ({
      ...{ id, challenge_id: of, ...author, words: '', said_at: at },
    })),
    initiative: world.initiatives.map((root) => ({ ...rootOf(root), summary: '' })),
    stake: world.stakes.map(({ id, of, organisation, status, leaves }) => ({
      ...{ id, initiative_id: of, organisation_id: organisation, kind: 'OWNER', status, invited_at: at },
      ...{ leaves_on: leaves && days[leaves], version: 1 },
    })),
    milestone: world.milestones.map(({ id, of }) => ({
      ...{ id, initiative_id: of, organisation_id: by?.id, title: '', due_on: days.past },
      ...{ first_due_on: days.past, binding: false, version: 1, created_at: at },
    })),
    initiative_update: world.updates.map(({ id, of }) => ({
      ...{ id, initiative_id: of, ...author, state: 'ON_TRACK', words: '', said_at: at },
    })),
  };
}
