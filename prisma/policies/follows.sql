-- What a person follows and when they last looked is their own business.
call app.guard('follow', $$ person_id = (select app.person()) $$, 'insert, delete');
call app.guard('visit', $$ person_id = (select app.person()) $$);
