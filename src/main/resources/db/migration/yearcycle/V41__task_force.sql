create table yearcycle.action (
    id          uuid        primary key,
    number      integer     generated always as identity unique,
    version     integer     not null default 1,
    title       text        not null check (btrim(title) <> ''),
    purpose     text        not null,
    unit        integer     not null,
    departments integer[]   not null check (cardinality(departments) >= 2),
    owner       uuid        not null,
    due         date        not null,
    themes      text[]      not null,
    signal      uuid,
    proposal    integer,
    state       text        not null default 'open' check (state in ('open', 'done', 'called-off')),
    result      text        not null default '',
    ended_on    date,
    changed_at  timestamptz not null,
    check ((state = 'open') = (ended_on is null)),
    check ((state = 'open') = (result = ''))
);
create index action_owner on yearcycle.action (owner) where state = 'open';
comment on table yearcycle.action is 'What several departments have agreed to do together in the task force.';
comment on column yearcycle.action.unit is 'Where it is done from.';
comment on column yearcycle.action.signal is 'What it comes from, if it comes from a signal; so is proposal.';
comment on column yearcycle.action.result is 'What came of it, or why it was called off.';

create table yearcycle.action_note (
    id        bigint      generated always as identity primary key,
    action    uuid        not null references yearcycle.action,
    on_day    date        not null,
    words     text        not null check (btrim(words) <> ''),
    noted_at  timestamptz not null,
    noted_by  uuid
);
create index action_note_action on yearcycle.action_note (action, id);
comment on table yearcycle.action_note is 'What has been done about an action so far.';

grant select, insert, update on yearcycle.action to helhed_app;
grant select, insert on yearcycle.action_note to helhed_app;
