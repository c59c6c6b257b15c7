grant usage on schema yearcycle to helhed_app;

create table yearcycle.round (
    year      integer     primary key check (year between 2000 and 2199),
    version   integer     not null default 1,
    deadline  date        not null,
    opened_at timestamptz not null,
    opened_by uuid,
    closed_at timestamptz,
    closed_by uuid,
    ended_at  timestamptz check (ended_at is null or closed_at is not null)
);
comment on table yearcycle.round is 'The committees are asked once a year.';
comment on column yearcycle.round.closed_at is 'From then on everybody can read the answers. Later ones are taken in, and are late.';
comment on column yearcycle.round.ended_at is 'From then on no answer is taken in: the report they are for is approved.';

create table yearcycle.sheet (
    id               uuid        primary key,
    year             integer     not null references yearcycle.round,
    version          integer     not null default 1,
    theme            text        not null,
    committee        text        not null check (btrim(committee) <> ''),
    unit             integer,
    delegated_unit   integer     check (delegated_unit is null or unit is not null),
    delegated_person uuid        check (delegated_person is null or unit is not null),
    initiatives      text        not null default '',
    status           text        not null default '',
    obstacles        text        not null default '',
    state            text        not null default 'draft' check (state in ('draft', 'sent', 'excused')),
    reason           text        not null default '',
    changed_at       timestamptz not null,
    unique (year, theme, committee)
);
create index sheet_unit on yearcycle.sheet (unit);
comment on table yearcycle.sheet is 'What one committee is asked about one theme in one year, as it is being written.';
comment on column yearcycle.sheet.theme is 'Policy and focus area, with a dot between.';
comment on column yearcycle.sheet.unit is 'Answers for the committee; null until somebody has said which one does.';
comment on column yearcycle.sheet.delegated_unit is 'Writes the answer for the unit; null if the unit does itself.';
comment on column yearcycle.sheet.delegated_person is 'As above, if it is one person.';
comment on column yearcycle.sheet.reason is 'Why it was reopened or excused; empty otherwise.';

create table yearcycle.answer (
    sheet       uuid        not null references yearcycle.sheet,
    number      integer     not null check (number > 0),
    initiatives text        not null,
    status      text        not null,
    obstacles   text        not null,
    sent_at     timestamptz not null,
    sent_on     date        not null,
    sent_by     uuid,
    primary key (sheet, number)
);
comment on table yearcycle.answer is 'What was sent in; the highest number counts. Never changed.';

create table yearcycle.sheet_step (
    id        bigint      generated always as identity primary key,
    sheet     uuid        not null references yearcycle.sheet,
    kind      text        not null check (kind in ('given', 'delegated', 'taken-back', 'sent', 'reopened', 'excused')),
    to_unit   integer,
    to_person uuid,
    words     text        not null default '',
    at        timestamptz not null,
    by_person uuid
);
create index sheet_step_sheet on yearcycle.sheet_step (sheet, id);
create index sheet_step_by_person on yearcycle.sheet_step (by_person) where kind = 'delegated';
comment on table yearcycle.sheet_step is 'What has happened to a sheet. Whoever has passed one on may still see it.';

grant select, insert, update on yearcycle.round, yearcycle.sheet to helhed_app;
grant select, insert on yearcycle.answer, yearcycle.sheet_step to helhed_app;
