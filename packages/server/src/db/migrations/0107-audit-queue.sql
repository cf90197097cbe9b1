-- The line of a post names people: a look like the others.
alter table audit drop constraint audit_action_check;
alter table audit add constraint audit_action_check check (
  action in (
    'board-names', 'due-list', 'search', 'person', 'outcome-differences', 'register', 'moves', 'doubles',
    'queue'
  )
);
