grant usage on schema yearcycle to helhed_app;

create table yearcycle.template_step (
    id            uuid        primary key,
    name          text        not null check (btrim(name) <> ''),
    kind          text        not null check (kind in ('barometer', 'committee-round', 'integration-council',
                                  'budget-proposals', 'budget-adoption', 'status-report', 'conference', 'evaluation', 'other')),
    rule          text        not null check (btrim(rule) <> ''),
    anchor        uuid        references yearcycle.template_step deferrable initially deferred check (anchor <> id),
    every         integer     not null check (every between 1 and 12),
    since         integer     not null check (since between 1900 and 2100),
    committee     text        not null,
    unit          integer,
    person        uuid,
    deliverable   text        not null,
    remind_days   integer     not null check (remind_days between 0 and 366),
    escalate_days integer     not null check (escalate_days between 0 and 366),
    removed       boolean     not null default false,
    changed_at    timestamptz not null,
    version       integer     not null default 1
);
comment on table yearcycle.template_step is 'Recurring steps, from which years are made. Those removed are kept, for years have been made from them.';
comment on column yearcycle.template_step.rule is 'How its day is found, in the words of the class RuleText.';
comment on column yearcycle.template_step.anchor is 'The step that the rule counts from; null if it counts from none.';
comment on column yearcycle.template_step.unit is 'The department that answers for it, in the schema access.';
comment on column yearcycle.template_step.person is 'A person in the schema access who answers for it.';
grant select, insert, update on yearcycle.template_step to helhed_app;

create table yearcycle.year (
    year    integer     primary key check (year between 2000 and 2100),
    made_at timestamptz not null,
    made_by uuid
);
comment on table yearcycle.year is 'Years that have been made from the template.';
grant select, insert on yearcycle.year to helhed_app;

create table yearcycle.year_step (
    id            uuid        primary key,
    year          integer     not null references yearcycle.year,
    template      uuid        references yearcycle.template_step,
    day           date        not null,
    name          text        not null check (btrim(name) <> ''),
    kind          text        not null check (kind in ('barometer', 'committee-round', 'integration-council',
                                  'budget-proposals', 'budget-adoption', 'status-report', 'conference', 'evaluation', 'other')),
    committee     text        not null,
    unit          integer,
    person        uuid,
    deliverable   text        not null,
    remind_days   integer     not null check (remind_days between 0 and 366),
    escalate_days integer     not null check (escalate_days between 0 and 366),
    state         text        not null default 'planned' check (state in ('planned', 'done', 'called-off')),
    done_on       date,
    result        text        not null default '',
    link          text        not null default '',
    changed_at    timestamptz not null,
    version       integer     not null default 1,
    check ((state = 'done') = (done_on is not null)),
    check (done_on is not null or (result = '' and link = ''))
);
create index year_step_day on yearcycle.year_step (year, day);
create index year_step_waiting on yearcycle.year_step (day) where state = 'planned';
comment on table yearcycle.year_step is 'The steps of each year. None disappears: one that is not done is called off.';
comment on column yearcycle.year_step.template is 'The recurring step it came from; null if it was added to this year alone.';
grant select, insert, update on yearcycle.year_step to helhed_app;

create table yearcycle.year_step_event (
    id         bigint      generated always as identity primary key,
    step       uuid        not null references yearcycle.year_step,
    at         timestamptz not null,
    person     uuid,
    what       text        not null check (what in ('made', 'added', 'moved', 'changed', 'called-off', 'done', 'taken-up')),
    day_before date,
    day_after  date,
    reason     text        not null
);
create index year_step_event_step on yearcycle.year_step_event (step);
comment on table yearcycle.year_step_event is 'What was done to a step, when, and why.';
comment on column yearcycle.year_step_event.person is 'Who did it, in the schema access; null for the program itself.';
grant select, insert on yearcycle.year_step_event to helhed_app;

create table yearcycle.feed (
    id         uuid        primary key,
    person     uuid        not null,
    hash       bytea       not null unique,
    made_at    timestamptz not null,
    revoked_at timestamptz
);
create index feed_person on yearcycle.feed (person);
comment on table yearcycle.feed is 'Secret addresses of people''s own calendars. Only the SHA-256 of a secret is kept.';
alter table yearcycle.feed enable row level security;
create policy feed_own on yearcycle.feed using (
    person = (select access.acting_person()) or (select access.acting_task()) is not null);
grant select, insert, update on yearcycle.feed to helhed_app;
