-- One-use links that prove an e-mail address.
create table auth.email_verification (
  token_hash text primary key check (length(token_hash) = 64),
  user_id uuid not null references auth."user" on delete cascade,
  sent_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null
);
create index on auth.email_verification (user_id, sent_at);
