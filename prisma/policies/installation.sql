-- What was already answered is known to whoever asked.
call app.guard('idempotency', $$ person_id = coalesce((select app.person()), app.everyone()) $$);
drop policy adders on idempotency;
create policy adders on idempotency for insert with check (person_id = coalesce((select app.person()), app.everyone()));
drop policy changers on idempotency;
create policy changers on idempotency for update using (person_id = coalesce((select app.person()), app.everyone()));

-- Mail is read by operators, until a mail server takes it.
call app.guard('mail', $$ (select app.is_operator()) $$, 'insert');
drop policy adders on mail;
create policy adders on mail for insert with check (nullif(current_setting('app.audiences', true), '') is not null);

-- Whether this is a demo, and whether it was set up, is no secret.
call app.guard('installation', $$ app.everyone() in (select app.audiences()) $$, 'insert, update');

-- A row without a reader: whoever sees it is not held by row security.
insert into canary (id) values (1) on conflict do nothing;
alter table canary enable row level security;
grant select on canary to upstream_web;
