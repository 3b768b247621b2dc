-- A partnership is read by its members, and by anybody where its members want a public page. An organisation
-- that is invited reads what it is invited to, and nothing of what the members keep to themselves.
call app.guard_root('partnership',
  $$ case when visibility = 'PUBLIC' then '00000000-0000-0000-0000-000000000000'::uuid else id end $$,
  also => $$ id in (select partnership_id from partnership_member
                     where organisation_id = (select app.organisation()) and status = 'INVITED') $$);
call app.guard_child('partnership_place', '{partnership}', verbs => 'insert, delete');
call app.guard_child('priority', '{partnership}');
call app.guard_child('partnership_member', '{partnership}', also => $$ organisation_id = (select app.organisation()) $$);
call app.guard_child('seat', '{partnership}');
create index if not exists partnership_newest on partnership (audience, updated_at desc, id);
