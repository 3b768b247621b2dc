-- A draft is its stewards' own. An open challenge is read by whom its stewards chose.
call app.guard_root('challenge', $$ case
  when status = 'DRAFT' or visibility = 'STEWARDS' then id
  when visibility = 'PUBLIC' then '00000000-0000-0000-0000-000000000000'::uuid
  else coalesce(partnership_id, id) end $$);
create index if not exists challenge_newest on challenge (audience, updated_at desc, id);

call app.guard_child('challenge_place', '{challenge}', verbs => 'insert, delete');
call app.guard_child('challenge_evidence', '{challenge}', verbs => 'insert, update, delete');
call app.guard_child('ask', '{challenge}');
call app.guard_child('ask_link', '{challenge}', verbs => 'insert, delete');
call app.guard_child('steward', '{challenge}');
call app.guard_child('participation', '{challenge}');

-- Anybody who reads the challenge sees who is in it. Who is invited, waits, was declined or has left is known to
-- those in it, and to the organisation itself.
call app.guard('steward', $$ (status = 'ACTIVE' and audience in (select app.audiences()))
  or challenge_id in (select app.audiences()) or organisation_id = (select app.organisation()) $$);
call app.guard('participation', $$ (status = 'ACTIVE' and audience in (select app.audiences()))
  or challenge_id in (select app.audiences()) or organisation_id = (select app.organisation()) $$);
call app.guard_child('post', '{challenge}');
call app.guard_child('comment', '{challenge}');
call app.guard_child('mention', '{challenge}', also => $$ person_id = (select app.person()) $$);

create or replace view challenge_summary with (security_invoker = true) as
  select c.id as challenge_id,
         (select count(*)::int from participation p where p.challenge_id = c.id and p.status = 'ACTIVE') as partners,
         (select count(*)::int from ask a where a.challenge_id = c.id and a.withdrawn_at is null) as asks,
         (select count(*)::int from ask a where a.challenge_id = c.id and a.withdrawn_at is null
            and not exists (select from ask_link l where l.ask_id = a.id)) as empty_chairs
    from challenge c;
grant select on challenge_summary to upstream_web, upstream_jobs;

-- Search. Its operators are not leakproof, so under row security their indexes would lie unused: this function
-- looks with its owner's eyes and answers ids and ranks alone, which the caller joins to what they may read.
-- Whether to forgive slips of typing is the caller's choice: deciding it here would tell of records unseen.
do $$ begin
  if not exists (select from information_schema.columns
                  where table_schema = 'public' and table_name = 'challenge' and column_name = 'lexemes') then
    alter table challenge add column lexemes tsvector generated always as (
      setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', statement), 'B')
      || setweight(to_tsvector('english', who_it_hurts), 'C')) stored;
  end if;
end $$;
create index if not exists challenge_lexemes on challenge using gin (lexemes);
create index if not exists challenge_trigrams on challenge using gin ((title || ' ' || left(statement, 200)) gin_trgm_ops);
create index if not exists ask_lexemes on ask using gin (to_tsvector('english', what));
create index if not exists ask_trigrams on ask using gin (what gin_trgm_ops);

create or replace function app.challenges_like(words text, forgiving boolean) returns table (id uuid, rank real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.5 as $$
  select found.id, max(found.rank)::real from (
    select c.id, 1 + ts_rank(lexemes, query) as rank
      from challenge c, websearch_to_tsquery('english', words) query where lexemes @@ query
    union all
    select a.challenge_id, 1 from ask a, websearch_to_tsquery('english', words) query
     where to_tsvector('english', what) @@ query and withdrawn_at is null
    union all
    select c.id, word_similarity(words, title || ' ' || left(statement, 200)) from challenge c
     where forgiving and words <% (title || ' ' || left(statement, 200))
    union all
    select a.challenge_id, 0.9 * word_similarity(words, what) from ask a
     where forgiving and words <% what and withdrawn_at is null
  ) found group by found.id
$$;
revoke all on function app.challenges_like(text, boolean) from public;
grant execute on function app.challenges_like(text, boolean) to upstream_web, upstream_jobs;
