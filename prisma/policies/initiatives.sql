-- An initiative is read by whom its owners chose, and by every organisation with a stake in it or invited to one.
call app.guard_root('initiative', $$ case visibility
  when 'PUBLIC' then '00000000-0000-0000-0000-000000000000'::uuid
  when 'MEMBERS' then coalesce(partnership_id, id)
  else id end $$);
create index if not exists initiative_newest on initiative (audience, updated_at desc, id);

call app.guard_child('initiative_challenge', '{initiative}', verbs => 'insert, delete');
call app.guard_child('initiative_place', '{initiative}', verbs => 'insert, delete');
call app.guard_child('stake', '{initiative}');
call app.guard_child('milestone', '{initiative}', verbs => 'insert, update, delete');
call app.guard_child('milestone_dependency', '{initiative}', verbs => 'insert, delete');
call app.guard_child('task', '{initiative}');
call app.guard_child('initiative_update', '{initiative}', verbs => 'insert');

create or replace view initiative_summary with (security_invoker = true) as
  select i.id as initiative_id,
         (select count(*)::int from stake s
           where s.initiative_id = i.id and s.kind = 'OWNER' and s.status = 'ACTIVE'
             and (s.leaves_on is null or s.leaves_on >= (now() at time zone 'Europe/London')::date)) as active_owners,
         (select count(*)::int from milestone m where m.initiative_id = i.id and m.reached_on is null
            and m.due_on < (now() at time zone 'Europe/London')::date) as overdue_milestones,
         (select count(*)::int from milestone m where m.initiative_id = i.id) as milestones,
         (select count(*)::int from milestone m where m.initiative_id = i.id and m.reached_on is not null) as reached_milestones,
         (select max(u.said_at) from initiative_update u where u.initiative_id = i.id) as last_update_at
    from initiative i;
grant select on initiative_summary to upstream_web, upstream_jobs;

-- Notes the exits whose last day is over; answers what it noted. It gives nobody anything: by the rule they had
-- left already. Definer, because a job belongs to no initiative.
create or replace function app.settle_exits(today date, at timestamptz)
returns table (stake_id uuid, initiative_id uuid, left_after date)
language sql volatile security definer set search_path = public, pg_temp as $$
  with noted as (
    update stake set status = 'EXITED', exited_at = at, version = version + 1
     where status = 'ACTIVE' and leaves_on < least(today, (now() at time zone 'Europe/London')::date)
    returning id, stake.initiative_id, leaves_on),
  touched as (update initiative set updated_at = at where id in (select noted.initiative_id from noted))
  select id, noted.initiative_id, leaves_on from noted order by id
$$;
revoke all on function app.settle_exits(date, timestamptz) from public;
grant execute on function app.settle_exits(date, timestamptz) to upstream_web, upstream_jobs;
