-- Who is asking, and what that lets them read. Every transaction is stamped first with five settings that end
-- with it: app.person, app.organisation, app.audiences, app.colleagues, app.operator. No stamp: no rows.
-- The file is applied again after every migration; everything in it can be applied twice.

-- Functions below set pg_trgm's threshold; PostgreSQL lets its owner do so only once the extension is loaded.
do $$ begin perform similarity('', ''); end $$;

create schema if not exists app;
grant usage on schema app to upstream_web, upstream_jobs;

-- The audience of what anybody may read.
create or replace function app.everyone() returns uuid language sql immutable parallel safe as
$$ select '00000000-0000-0000-0000-000000000000'::uuid $$;

-- The audience of what nobody reads: where a child is left without a parent, it stays unseen.
create or replace function app.nobody() returns uuid language sql immutable parallel safe as
$$ select 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid $$;

-- The audiences of the stamped identity; empty without a stamp. Used as `in (select app.audiences())`, which
-- PostgreSQL hashes once a statement.
create or replace function app.audiences() returns setof uuid language sql stable parallel safe as
$$ select unnest(nullif(current_setting('app.audiences', true), '')::uuid[]) $$;

-- The organisations whose people the stamped identity may know by name.
create or replace function app.colleagues() returns setof uuid language sql stable parallel safe as
$$ select unnest(nullif(current_setting('app.colleagues', true), '')::uuid[]) $$;

create or replace function app.person() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;

create or replace function app.organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.organisation', true), '')::uuid $$;

create or replace function app.is_operator() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('app.operator', true) = 'true', false) $$;

-- Whether an organisation is invited to an initiative or takes part: its part ends with the last day of its notice.
create or replace function app.has_part(status stake_status, leaves_on date) returns boolean
language sql stable parallel safe as $$
  select status in ('INVITED', 'ACTIVE')
     and (leaves_on is null or leaves_on >= (now() at time zone 'Europe/London')::date)
$$;

-- The organisations that share a partnership, a challenge or an initiative with one organisation, itself included.
create or replace function app.colleagues_of(organisation uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct id), '{}') from (
    select organisation as id
    union all
    select other.organisation_id from partnership_member mine
      join partnership_member other using (partnership_id)
     where mine.organisation_id = organisation and mine.status = 'ACTIVE' and other.status = 'ACTIVE'
    union all
    select other.organisation_id from stake mine join stake other using (initiative_id)
     where mine.organisation_id = organisation
       and app.has_part(mine.status, mine.leaves_on) and app.has_part(other.status, other.leaves_on)
    union all
    select other.organisation_id
      from (select challenge_id from steward where organisation_id = organisation and status = 'ACTIVE'
            union select challenge_id from participation where organisation_id = organisation and status = 'ACTIVE') mine
      join (select challenge_id, organisation_id from steward where status = 'ACTIVE'
            union select challenge_id, organisation_id from participation where status in ('PENDING', 'ACTIVE')) other
        using (challenge_id)
  ) known
$$;

-- Every audience one organisation's person belongs to.
create or replace function app.audiences_of(organisation uuid, person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(distinct id) from (
    select app.everyone() as id
    union all select person where person is not null
    union all select organisation where organisation is not null
    union all select partnership_id from partnership_member
               where organisation_id = organisation and status = 'ACTIVE'
    union all select challenge_id from steward
               where organisation_id = organisation and status in ('INVITED', 'ACTIVE')
    union all select challenge_id from participation
               where organisation_id = organisation and status in ('PENDING', 'ACTIVE')
    union all select initiative_id from stake
               where organisation_id = organisation and app.has_part(status, leaves_on)
  ) granted
$$;

-- One look-up a request: the person acting, for the organisation they chose or else their first, with what they
-- may read. No row when there is no such person; no organisation when they no longer belong to it.
create or replace function app.actor_of(person uuid, wanted uuid)
returns table (organisation_id uuid, role text, operator boolean, audiences uuid[], colleagues uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisation_id, m.role::text, p.operator,
         app.audiences_of(m.organisation_id, p.id),
         case when m.organisation_id is null then '{}' else app.colleagues_of(m.organisation_id) end
    from person p
    left join lateral (
      select membership.organisation_id, membership.role from membership
       where membership.person_id = p.id and membership.until is null
       order by (membership.organisation_id = wanted) desc nulls last, membership.since, membership.id
       limit 1) m on true
   where p.id = person
$$;

revoke all on function app.colleagues_of(uuid), app.audiences_of(uuid, uuid), app.actor_of(uuid, uuid) from public;
grant execute on function app.actor_of(uuid, uuid) to upstream_web, upstream_jobs;

-- Grants the web login every column of a table; the two that only policies use it may not write.
create or replace procedure app.grant_columns(relation text, verbs text) language plpgsql as $$
declare
  columns text;
begin
  select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
   where table_schema = 'public' and table_name = relation and column_name not in ('created_in', 'audience');
  execute format('revoke all on %I from upstream_web', relation);
  execute format('grant select (%s) on %I to upstream_web', columns, relation);
  if exists (select from information_schema.columns
              where table_schema = 'public' and table_name = relation and column_name = 'audience') then
    execute format('grant select (audience) on %I to upstream_web', relation);
  end if;
  if verbs ~ 'insert' then execute format('grant insert (%s) on %I to upstream_web', columns, relation); end if;
  if verbs ~ 'update' then execute format('grant update (%s) on %I to upstream_web', columns, relation); end if;
  if verbs ~ 'delete' then execute format('grant delete on %I to upstream_web', relation); end if;
  execute format('grant select, insert, update, delete on %I to upstream_jobs', relation);
end $$;

-- Lays one table under row security: `readers` says who may read a row, and whoever is writing it may read it
-- until the transaction ends. Writing needs a person, and an update or delete a row that one may read; what a
-- person may do to it is the verbs' business.
create or replace procedure app.guard(relation text, readers text, verbs text default 'insert, update')
language plpgsql as $$
declare
  seen text := format('(%s) or created_in = (select pg_current_xact_id_if_assigned())', readers);
begin
  execute format('alter table %I add column if not exists created_in xid8 default pg_current_xact_id()', relation);
  execute format('alter table %I enable row level security', relation);
  execute format('drop policy if exists readers on %I', relation);
  execute format('create policy readers on %I for select using (%s)', relation, seen);
  execute format('drop policy if exists adders on %I', relation);
  execute format('create policy adders on %I for insert with check (app.person() is not null)', relation);
  execute format('drop policy if exists changers on %I', relation);
  execute format('create policy changers on %I for update using (app.person() is not null and (%s)) with check (true)', relation, seen);
  execute format('drop policy if exists removers on %I', relation);
  execute format('create policy removers on %I for delete using (app.person() is not null and (%s))', relation, seen);
  call app.grant_columns(relation, verbs);
end $$;

-- A root: `audience` is an expression over its own columns; the row's own id is an audience too, so that owners
-- read it whatever its visibility. `also` adds a reader in words of its own.
create or replace procedure app.guard_root(relation text, audience text, also text default 'false', verbs text default 'insert, update')
language plpgsql as $$
begin
  if not exists (select from information_schema.columns
                  where table_schema = 'public' and table_name = relation and column_name = 'audience') then
    execute format('alter table %I add column audience uuid not null generated always as (%s) stored', relation, audience);
    execute format('alter table %I add constraint %I unique (id, audience)', relation, relation || '_audience');
    execute format('create index %I on %I (audience)', relation || '_readers', relation);
  end if;
  call app.guard(relation, format('audience in (select app.audiences()) or id in (select app.audiences()) or %s', also), verbs);
end $$;

-- A child takes its parent's audience when written, and follows it when it changes. A parent the writer may not
-- read is refused like one that does not exist. `parents` names the roots; each has a column `<root>_id`.
create or replace procedure app.guard_child(relation text, parents text[], also text default 'false', verbs text default 'insert, update')
language plpgsql as $$
declare
  parent text;
  lookups text := '';
  branches text := 'audience in (select app.audiences())';
begin
  execute format('alter table %I add column if not exists audience uuid not null default app.nobody()', relation);
  foreach parent in array parents loop
    branches := branches || format(' or %I in (select app.audiences())', parent || '_id');
    lookups := lookups || format($f$
      if new.%1$I is not null and found_audience is null then
        select audience into found_audience from %2$I where id = new.%1$I;
        if found_audience is null then
          raise foreign_key_violation using message = 'no such %2$s';
        end if;
      end if;$f$, parent || '_id', parent);
    if not exists (select from pg_constraint where conname = relation || '_' || parent || '_audience') then
      execute format('alter table %I add constraint %I foreign key (%I, audience) references %I (id, audience) on update cascade on delete cascade',
        relation, relation || '_' || parent || '_audience', parent || '_id', parent);
      execute format('create index if not exists %I on %I (%I)', relation || '_' || parent || '_root', relation, parent || '_id');
    end if;
  end loop;
  execute format($f$
    create or replace function app.%1$I() returns trigger language plpgsql as $t$
    declare found_audience uuid;
    begin
      %2$s
      new.audience := coalesce(found_audience, new.audience);
      return new;
    end $t$ $f$, relation || '_takes_audience', lookups);
  execute format('drop trigger if exists takes_audience on %I', relation);
  execute format('create trigger takes_audience before insert on %I for each row execute function app.%I()',
    relation, relation || '_takes_audience');
  call app.guard(relation, format('%s or %s', branches, also), verbs);
end $$;
