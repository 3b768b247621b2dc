import type { Tx } from '@upstream/db/db';

/** A record whose name answers the words. */
export interface FoundRecord {
  type: 'Organisation' | 'Partnership' | 'Challenge' | 'Initiative' | 'Place';
  id: string;
  title: string;
  /** The enum that says which kind of it this is, or for a place its type in words; null where there is none. */
  kind: string | null;
  /** From 0 to 2; one more when the name begins with the words. */
  likeness: number;
}

/** The records the transaction's identity may read whose names answer the words, the likest first. */
export async function findRecords(tx: Tx, words: string, most: number): Promise<FoundRecord[]> {
  return tx.$queryRaw<FoundRecord[]>`
    with candidate as materialized (select * from app.records_like(${words}))
    select * from (
      select type, id, name as title, kind::text as kind, likeness
        from candidate join organisation using (id) where type = 'Organisation'
      union all
      select type, id, name, null, likeness from candidate join partnership using (id) where type = 'Partnership'
      union all
      select type, id, title, theme::text, likeness from candidate join challenge using (id)
       where type = 'Challenge'
      union all
      select type, id, title, state::text, likeness from candidate join initiative using (id)
       where type = 'Initiative'
      union all
      select type, id, name, type_name, likeness
        from (select id, name, type_name from place) p join candidate using (id) where type = 'Place'
    ) found
    order by likeness desc, title, id limit ${most}`;
}
