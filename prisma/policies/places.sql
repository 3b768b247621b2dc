-- Places are public facts; operators import them.
call app.guard('place', $$ app.everyone() in (select app.audiences()) $$);
call app.guard('place_name', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');
call app.guard('place_parent', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');
call app.guard('place_successor', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');

-- Each place with every place it lies within, itself included, whatever the kind of hierarchy.
create or replace view place_within with (security_invoker = true) as
  with recursive within(place_id, ancestor_id) as (
    select id, id from place
    union
    select within.place_id, place_parent.parent_id
      from within join place_parent on place_parent.place_id = within.ancestor_id
  )
  select place_id, ancestor_id from within;
grant select on place_within to upstream_web, upstream_jobs;

-- Places whose name, other name or code answers a folded text, the likest first: ids only, joined back.
create index if not exists place_name_like on place_name using gin (key gin_trgm_ops);
create or replace function app.places_like(folded text, code_of text, at_most integer)
returns table (id uuid, likeness real)
language sql stable security definer set search_path = public, pg_temp as $$
  select found.id, max(found.likeness)::real as likeness from (
    select place_id as id,
           word_similarity(folded, key) + similarity(folded, key)
             + case when key = folded then 1 when starts_with(key, folded) then 0.5 else 0 end as likeness
      from place_name
     where folded <> '' and (starts_with(key, folded) or word_similarity(folded, key) > 0.5)
    union all
    select p.id, 4 from place p where upper(p.code) = code_of or p.gss_code = code_of
  ) found
  group by found.id order by likeness desc, found.id limit at_most
$$;
revoke all on function app.places_like(text, text, integer) from public;
grant execute on function app.places_like(text, text, integer) to upstream_web;
