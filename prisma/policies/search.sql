-- Finding by words as people type them. Trigram operators are not leakproof, so under row security PostgreSQL would
-- not use their indexes: this definer function answers with candidate ids alone, which are joined back to tables
-- that row security holds.
create index if not exists organisation_trigrams on organisation using gin (lower(name) gin_trgm_ops);
create index if not exists partnership_trigrams on partnership using gin (lower(name) gin_trgm_ops);
create index if not exists challenge_title_trigrams on challenge using gin (lower(title) gin_trgm_ops);
create index if not exists initiative_trigrams on initiative using gin (lower(title) gin_trgm_ops);
create index if not exists place_name_trigrams on place_name using gin (lower(name) gin_trgm_ops);

select word_similarity('', ''); -- loads pg_trgm: only then may the owner set its settings below

-- At most 300 records of each type whose names answer the words: all of them as a part, or nearly by trigrams.
create or replace function app.records_like(words text)
returns table (type text, id uuid, likeness real)
language sql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45 as $$
  with asked as (select lower(words) as w, '%' || regexp_replace(lower(words), '([\\%_])', '\\\1', 'g') || '%' as part),
  named as (
    select 'Organisation' as type, id, lower(name) as name from organisation, asked where lower(name) like part or w <% lower(name)
    union all
    select 'Partnership', id, lower(name) from partnership, asked where lower(name) like part or w <% lower(name)
    union all
    select 'Challenge', id, lower(title) from challenge, asked where lower(title) like part or w <% lower(title)
    union all
    select 'Initiative', id, lower(title) from initiative, asked where lower(title) like part or w <% lower(title)
    union all
    select 'Place', place_id, lower(name) from place_name, asked where lower(name) like part or w <% lower(name)
  ),
  ranked as (
    select named.type, named.id,
           max(word_similarity(w, name) + case when name like w || '%' then 1 else 0 end)::real as likeness
      from named, asked group by 1, 2
  ),
  counted as (select *, row_number() over (partition by ranked.type order by ranked.likeness desc, ranked.id) as position from ranked)
  select counted.type, counted.id, counted.likeness from counted where position <= 300
$$;
revoke all on function app.records_like(text) from public;
grant execute on function app.records_like(text) to upstream_web;
