create table projects.measurement (
    id                bigint      generated always as identity primary key,
    criterion         bigint      not null references projects.criterion on delete cascade,
    version           integer     not null default 1,
    period            text        not null,
    value             numeric     not null,
    people            integer     check (people > 0),
    comparison        numeric,
    comparison_people integer     check (comparison_people > 0),
    evidence          text        not null check (btrim(evidence) <> ''),
    link              text        not null,
    entered_at        timestamptz not null,
    unique (criterion, period),
    check (comparison is not null or comparison_people is null)
);
comment on table projects.measurement is 'What was measured on a success criterion. Figures of the barometer are never copied here.';
comment on column projects.measurement.people is 'How many people the value rests on; null if not known.';

create table projects.judgement (
    criterion bigint      primary key references projects.criterion on delete cascade,
    version   integer     not null default 1,
    verdict   text        not null check (verdict in ('reached', 'not-reached', 'not-measurable')),
    reason    text        not null check (btrim(reason) <> ''),
    judged_at timestamptz not null
);
comment on table projects.judgement is 'What a person says about a success criterion, after the measurements.';

grant select, insert, update, delete on projects.measurement to helhed_app;
grant select, insert, update on projects.judgement to helhed_app;
