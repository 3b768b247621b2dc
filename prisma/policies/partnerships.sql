-- A partnership is read by its members, and by anybody where its members want a public page. An organisation
-- that is invited reads what it is invited to, and nothing of what the members keep to themselves.
call app.guard_root('partnership',
  $$ case when visibility = 'PUBLIC' then '00000000-0000-0000-0000-000000000000'::uuid else id end $$,
  also => $$ id in (select partnership_id from partnership_member
                     where organisation_id = (select app.organisation()) and status = 'INVITED') $$);
call app.guard_child('partnership_place', '{partnership}', verbs => 'insert, delete');
call app.guard_child('priority', '{partnership}');
call app.guard_child('partnership_member', '{partnership}', also => $$ organisation_id = (select app.organisation()) $$);
-- A public page shows who is in it; who was invited, declined or left is known to its members and to themselves.
drop policy readers on partnership_member;
create policy readers on partnership_member for select using (
     (status = 'ACTIVE' and audience in (select app.audiences()))
  or partnership_id in (select app.audiences())
  or organisation_id = (select app.organisation())
  or created_in = (select pg_current_xact_id_if_assigned()));
call app.guard_child('seat', '{partnership}');
create index if not exists partnership_newest on partnership (audience, updated_at desc, id);

create or replace view partnership_summary with (security_invoker = true) as
  select p.id as partnership_id,
         (select count(*)::int from partnership_member m
           where m.partnership_id = p.id and m.status = 'ACTIVE') as members,
         (select count(*)::int from challenge c
           where c.partnership_id = p.id and c.status = 'OPEN') as open_challenges,
         (select count(*)::int from initiative i
           where i.partnership_id = p.id and i.status <> 'CLOSED') as initiatives,
         (select count(*)::int from ask a join challenge c on c.id = a.challenge_id
           where c.partnership_id = p.id and c.status = 'OPEN' and a.withdrawn_at is null
             and not exists (select from ask_link l where l.ask_id = a.id)) as empty_chairs
    from partnership p;
grant select on partnership_summary to upstream_web, upstream_jobs;
