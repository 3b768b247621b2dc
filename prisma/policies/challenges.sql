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
call app.guard_child('participation', '{challenge}', also => $$ organisation_id = (select app.organisation()) $$);
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
