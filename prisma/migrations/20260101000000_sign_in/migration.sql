-- Passwords and sessions, apart from everything else: only the auth login reads and writes them.
create schema if not exists auth;

create table auth."user" (
  id uuid primary key,
  name text not null default '',
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  acting_for uuid, -- the organisation acted for last; the next session starts with it
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create table auth.account (
  id uuid primary key,
  user_id uuid not null references auth."user" on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text, -- argon2id
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider_id, account_id)
);
create index on auth.account (user_id);

create table auth.session (
  id uuid primary key,
  user_id uuid not null references auth."user" on delete cascade,
  token text not null unique check (length(token) = 64), -- SHA-256 of the token in the cookie, in hex
  acting_for uuid,
  ip_address text,
  user_agent text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index on auth.session (user_id);
create index on auth.session (expires_at);

-- One-use links that choose a new password.
create table auth.password_reset (
  token_hash text primary key check (length(token_hash) = 64),
  user_id uuid not null references auth."user" on delete cascade,
  expires_at timestamptz(3) not null
);
create index on auth.password_reset (user_id);

-- Tries to sign in, by the hash of the account or the address they were made at or from.
create table auth.attempt (
  id bigint generated always as identity primary key,
  subject text not null,
  at timestamptz(3) not null default now()
);
create index on auth.attempt (subject, at);
create index on auth.attempt (at);

-- One-use links that prove an e-mail address.
create table auth.email_verification (
  token_hash text primary key check (length(token_hash) = 64),
  user_id uuid not null references auth."user" on delete cascade,
  sent_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null
);
create index on auth.email_verification (user_id, sent_at);
