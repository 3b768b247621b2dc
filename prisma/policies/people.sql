-- Who belongs to an organisation is known within it and to those it works with.
call app.guard('membership', $$ organisation_id in (select app.colleagues()) or person_id = (select app.person()) $$);

-- A person's name is known to themselves, to their organisations, and to those they work with; never to visitors.
call app.guard('person', $$ id = (select app.person())
  or id in (select person_id from membership where organisation_id in (select app.colleagues())) $$);

-- Invitations hold e-mail addresses: their own organisation only, and its link's holder through a definer function.
call app.guard('invitation', $$ organisation_id = (select app.organisation()) $$);

-- The invitation behind a link's secret, while it can still be accepted. Knowing the secret is the permission.
create or replace function app.invitation_behind(secret_hash text)
returns table (id uuid, organisation_id uuid, organisation_name text, email text, role text, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.organisation_id, o.name, i.email, i.role::text, i.expires_at
    from invitation i join organisation o on o.id = i.organisation_id
   where i.token_hash = secret_hash and i.accepted_at is null and i.withdrawn_at is null
$$;

-- Marks an invitation accepted, once, by whoever holds its secret.
create or replace function app.accept_invitation(secret_hash text, at timestamptz) returns uuid
language sql volatile security definer set search_path = public, pg_temp as $$
  update invitation set accepted_at = at
   where token_hash = secret_hash and accepted_at is null and withdrawn_at is null and expires_at > at
  returning id
$$;
revoke all on function app.invitation_behind(text), app.accept_invitation(text, timestamptz) from public;
grant execute on function app.invitation_behind(text), app.accept_invitation(text, timestamptz) to upstream_web;
