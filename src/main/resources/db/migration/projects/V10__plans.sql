create table projects.plan (
    effort           uuid        primary key references projects.effort on delete cascade,
    version          integer     not null default 1,
    designs          text[]      not null check (designs <@ array['before-after', 'comparison-area', 'comparison-group',
                                     'forward-looking']),
    comparison_area  text,
    comparison_group text        not null,
    evaluator        text        check (evaluator in ('own-manager', 'colleague', 'external')),
    evaluator_name   text        not null,
    voices           text        not null,
    voices_how       text        not null,
    met_step         text        not null,
    met_payer        text        not null,
    met_amount       numeric(14, 2) check (met_amount >= 0),
    unmet_step       text        not null,
    unmet_payer      text        not null,
    changed_at       timestamptz not null
);
comment on table projects.plan is 'How an effort shall be evaluated, and what comes then. Empty texts are not answered.';
comment on column projects.plan.comparison_area is 'By its code in the code list of areas.';

create table projects.criterion (
    id          bigint  generated always as identity primary key,
    effort      uuid    not null references projects.effort on delete cascade,
    version     integer not null default 1,
    what        text    not null,
    indicator   text,
    area        text,
    measure     text    not null,
    unit        text    not null,
    people      text    not null,
    base        numeric,
    base_period text,
    direction   text    check (direction in ('higher', 'lower')),
    threshold   numeric,
    due         date,
    method      text    not null,
    check ((indicator is null) = (area is null)),
    check (indicator is null or measure = ''),
    check (case direction when 'higher' then threshold >= base when 'lower' then threshold <= base end)
);
create index criterion_effort on projects.criterion (effort, id);
comment on table projects.criterion is 'What must be measured for an effort to be called a success. Empty texts are not answered.';
comment on column projects.criterion.indicator is 'Of the barometer, by its code; null if the effort measures in its own way.';
comment on column projects.criterion.people is 'Of whom it is measured.';

grant select, insert, update on projects.plan to helhed_app;
grant select, insert, update, delete on projects.criterion to helhed_app;
