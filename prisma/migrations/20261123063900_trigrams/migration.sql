-- Names are found as people type them: pg_trgm is a trusted extension, so the owner may add it.
create extension if not exists pg_trgm;
