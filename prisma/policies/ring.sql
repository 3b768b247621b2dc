-- How sure the owners are is read by whoever reads the initiative.
call app.guard_child('confidence', '{initiative}', verbs => 'insert');
