-- Places are public facts; operators import them.
call app.guard('place', $$ app.everyone() in (select app.audiences()) $$);
call app.guard('place_name', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');
call app.guard('place_parent', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');
call app.guard('place_successor', $$ app.everyone() in (select app.audiences()) $$, 'insert, update, delete');

-- Each place with every place it lies within, itself included, whatever the kind of hierarchy.
create or replace view place_within with (security_invoker = true) as
  with recursive within(place_id, ancestor_id) as (
    select id, id from place
    union
    select within.place_id, place_parent.parent_id
      from within join place_parent on place_parent.place_id = within.ancestor_id
  )
  select place_id, ancestor_id from within;
grant select on place_within to upstream_web, upstream_jobs;
