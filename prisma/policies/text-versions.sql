-- Words belong to one root and are read by its readers. They are never changed; erasing empties them.
call app.guard_child('text_version', '{partnership,challenge,initiative}', verbs => 'insert');
