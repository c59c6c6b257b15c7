grant usage on schema yearcycle to helhed_app;

create table yearcycle.signal (
    id           uuid        primary key,
    kind         text        not null check (kind in ('turned-negative', 'below-path', 'gap-widened', 'deadline-passed',
                                 'red-twice', 'funding-cliff', 'no-new-figure', 'no-owner')),
    subject      text        not null check (subject in ('indicator', 'effect-goal', 'project')),
    thing        text        not null check (thing <> ''),
    area         text        not null check (area = '' or area ~ '^[0-9]{3}$'),
    title_da     text        not null check (title_da <> ''),
    title_en     text        not null check (title_en <> ''),
    path         text        not null check (path like '/%'),
    policy       text,
    focus_area   text,
    since        date        not null,
    batch        integer,
    figures      text        not null,
    basis        text        not null,
    certainty    text        not null check (certainty in ('certain', 'chance', 'uncounted', 'plain')),
    lower        double precision,
    upper        double precision,
    state        text        not null check (state in ('new', 'taken-up', 'explained', 'proposed', 'decided', 'resolved',
                                 'returned')),
    proposal     uuid,
    found_at     timestamptz not null,
    changed_at   timestamptz not null,
    version      integer     not null default 1,
    unique (kind, subject, thing, area),
    check ((policy is null) = (focus_area is null)),
    check ((certainty in ('certain', 'chance')) = (lower is not null)),
    check ((lower is null) = (upper is null) and lower <= upper)
);
create index signal_theme on yearcycle.signal (policy, focus_area);
create index signal_proposal on yearcycle.signal (proposal);
comment on table yearcycle.signal is 'What a rule says about a thing. One row for each rule and thing, whatever becomes of it. Never deleted.';
comment on column yearcycle.signal.thing is 'Code of an indicator, policy.key of an effect goal, or id of a project.';
comment on column yearcycle.signal.batch is 'Number of the import with the newest figure it rests on.';
comment on column yearcycle.signal.figures is 'What it rests on, as JSON.';
comment on column yearcycle.signal.basis is 'Names the newest measurement it rests on. With another one it may come back.';
comment on column yearcycle.signal.lower is 'The interval of 95 %, in points of the unit of the figures.';
grant select, insert, update on yearcycle.signal to helhed_app;

create table yearcycle.signal_step (
    signal     uuid        not null references yearcycle.signal,
    number     integer     not null check (number > 0),
    transition text        not null check (transition in ('find', 'take-up', 'explain', 'propose', 'decide', 'send-back',
                               'resolve', 'come-back')),
    state      text        not null,
    at         timestamptz not null,
    basis      text        not null,
    batch      integer,
    words      text        not null,
    person     uuid,
    proposal   uuid,
    primary key (signal, number),
    check (transition <> 'explain' or btrim(words) <> '')
);
comment on table yearcycle.signal_step is 'The way of a signal from state to state. Never changed.';
comment on column yearcycle.signal_step.person is 'A person in the schema access; null if the computation took the step.';
grant select, insert on yearcycle.signal_step to helhed_app;

create table yearcycle.computation (
    single      boolean     primary key default true check (single),
    batch       integer     not null,
    day         date        not null,
    computed_at timestamptz not null
);
insert into yearcycle.computation (batch, day, computed_at) values (-1, '1970-01-01', '1970-01-01Z');
comment on table yearcycle.computation is 'What the signals were last computed from: the newest import then, and the day. Whoever computes holds the row.';
grant select, update on yearcycle.computation to helhed_app;
