-- An initiative is read by whom its owners chose, and by every organisation with a stake in it or invited to one.
call app.guard_root('initiative', $$ case visibility
  when 'PUBLIC' then '00000000-0000-0000-0000-000000000000'::uuid
  when 'MEMBERS' then coalesce(partnership_id, id)
  else id end $$);
create index if not exists initiative_newest on initiative (audience, updated_at desc, id);

call app.guard_child('initiative_challenge', '{initiative}', verbs => 'insert, delete');
call app.guard_child('initiative_place', '{initiative}', verbs => 'insert, delete');
call app.guard_child('stake', '{initiative}');
call app.guard_child('milestone', '{initiative}');
call app.guard_child('milestone_dependency', '{initiative}', verbs => 'insert, delete');
call app.guard_child('task', '{initiative}');
call app.guard_child('initiative_update', '{initiative}', verbs => 'insert');

create or replace view initiative_summary with (security_invoker = true) as
  select i.id as initiative_id,
         (select count(*)::int from stake s
           where s.initiative_id = i.id and s.kind = 'OWNER' and s.status = 'ACTIVE') as active_owners,
         (select count(*)::int from milestone m where m.initiative_id = i.id and m.reached_on is null
            and m.due_on < (now() at time zone 'Europe/London')::date) as overdue_milestones,
         (select count(*)::int from milestone m where m.initiative_id = i.id) as milestones,
         (select count(*)::int from milestone m where m.initiative_id = i.id and m.reached_on is not null) as reached_milestones,
         (select max(u.said_at) from initiative_update u where u.initiative_id = i.id) as last_update_at
    from initiative i;
grant select on initiative_summary to upstream_web, upstream_jobs;
