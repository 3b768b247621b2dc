-- An organisation, its identifiers and the places it serves are public records.
call app.guard_root('organisation', $$ '00000000-0000-0000-0000-000000000000'::uuid $$);
call app.guard_child('organisation_identifier', '{organisation}', verbs => 'insert, update, delete');
call app.guard_child('organisation_place', '{organisation}', verbs => 'insert, delete');

-- Organisations whose folded name is like a text, the likest first: ids only, joined back under row security.
-- A similarity of 0.3 is pg_trgm's own usual bound; the rule about near-equal names is stricter and comes after.
create index if not exists organisation_like_names on organisation using gin (name_key gin_trgm_ops);
create or replace function app.organisations_like(folded text, at_most integer) returns table (id uuid, likeness real)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, greatest(similarity(o.name_key, folded), word_similarity(folded, o.name_key)) as likeness
    from organisation o
   where folded <> '' and (o.name_key % folded or folded <% o.name_key or starts_with(o.name_key, folded))
   order by likeness desc, o.id limit at_most
$$;
revoke all on function app.organisations_like(text, integer) from public;
grant execute on function app.organisations_like(text, integer) to upstream_web;
