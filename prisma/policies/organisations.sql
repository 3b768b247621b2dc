-- An organisation, its identifiers and the places it serves are public records.
call app.guard_root('organisation', $$ '00000000-0000-0000-0000-000000000000'::uuid $$);
call app.guard_child('organisation_identifier', '{organisation}', verbs => 'insert, update, delete');
call app.guard_child('organisation_place', '{organisation}', verbs => 'insert, delete');
