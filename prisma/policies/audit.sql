-- The record. Only app.append_event writes it, and it lets nobody change or remove a row.
--
-- What comes to whoever follows a record and may read it: doings that its page shows to every reader anyway. Who was
-- invited, who waits and who was declined is not among them.
create or replace function app.told_to_followers(did text) returns boolean language sql immutable parallel safe as $$
  select did in (
    'challenge.opened', 'challenge.updated', 'challenge.closed', 'challenge.archived', 'challenge.reopened',
    'challenge.joined', 'participation.approved', 'challenge.commented', 'steward.accepted', 'post.pinned',
    'ask.added', 'ask.changed', 'ask.withdrawn', 'ask.filled', 'ask.emptied', 'evidence.added',
    'initiative.activated', 'initiative.changed', 'initiative.closed', 'stake.accepted', 'stake.exited',
    'milestone.added', 'milestone.changed', 'milestone.reached', 'update.added') $$;

alter table event add column if not exists audience uuid not null default app.nobody();
call app.guard('event', $$ chain in (select app.audiences()) and chain <> app.everyone()
  or audience in (select app.audiences())
  or partnership_id in (select app.audiences())
  or challenge_id in (select app.audiences())
  or initiative_id in (select app.audiences())
  or (app.told_to_followers(did) and (
       challenge_id in (select c.id from challenge c join follow f on f.challenge_id = c.id
                         where f.person_id = (select app.person()))
    or initiative_id in (select i.id from initiative i join follow f on f.initiative_id = i.id
                          where f.person_id = (select app.person()))))
  or (select app.is_operator()) $$, '');

alter table chain_head enable row level security;
drop policy if exists readers on chain_head;
create policy readers on chain_head for select using (
  (chain in (select app.audiences()) and chain <> app.everyone()) or (select app.is_operator()));
grant select on chain_head to upstream_web, upstream_jobs;

-- Appends one event to a chain and answers with its hash: sha256(previous hash || body), in hex. The columns are
-- read from the body itself, so that they cannot say anything else. The chain's head is held until the commit.
create or replace function app.append_event(chain_of uuid, body text) returns char(64)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  entry jsonb := body::jsonb;
  head chain_head;
  link char(64);
  heard uuid;
begin
  if chain_of is distinct from coalesce(app.organisation(), app.everyone()) and chain_of <> app.everyone() then
    raise insufficient_privilege using message = 'not the chain of the organisation acted for';
  end if;
  if (entry ->> 'personId')::uuid is distinct from app.person()
     or (entry ->> 'organisationId')::uuid is distinct from app.organisation() then
    raise insufficient_privilege using message = 'an event is written by whoever did it';
  end if;

  insert into chain_head (chain, sequence, hash) values (chain_of, 0, repeat('0', 64)) on conflict do nothing;
  select * into head from chain_head where chain_head.chain = chain_of for update;
  link := encode(sha256(convert_to(head.hash || body, 'UTF8')), 'hex');
  heard := coalesce(
    (select audience from initiative where id = (entry -> 'about' ->> 'initiativeId')::uuid),
    (select audience from challenge where id = (entry -> 'about' ->> 'challengeId')::uuid),
    (select audience from partnership where id = (entry -> 'about' ->> 'partnershipId')::uuid),
    chain_of);
  if heard = app.everyone() then heard := app.nobody(); end if;

  insert into event (chain, sequence, id, at, person_id, organisation_id, did, record_type, record_id,
                     partnership_id, challenge_id, initiative_id, body, previous_hash, hash, audience)
  values (chain_of, head.sequence + 1, (entry ->> 'id')::uuid, (entry ->> 'at')::timestamptz,
          (entry ->> 'personId')::uuid, (entry ->> 'organisationId')::uuid, entry ->> 'did',
          entry -> 'record' ->> 'type', (entry -> 'record' ->> 'id')::uuid,
          (entry -> 'about' ->> 'partnershipId')::uuid, (entry -> 'about' ->> 'challengeId')::uuid,
          (entry -> 'about' ->> 'initiativeId')::uuid, body, head.hash, link, heard);
  update chain_head set sequence = head.sequence + 1, hash = link where chain_head.chain = chain_of;
  return link;
end $$;
revoke all on function app.append_event(uuid, text) from public;
grant execute on function app.append_event(uuid, text) to upstream_web, upstream_jobs;

-- Nobody rewrites the record; its audience alone may follow its root.
create or replace function app.keep_events() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'audience' = to_jsonb(old) - 'audience' then return new; end if;
  raise insufficient_privilege using message = 'the record is only added to';
end $$;
drop trigger if exists keep_events on event;
create trigger keep_events before update or delete on event for each row execute function app.keep_events();
