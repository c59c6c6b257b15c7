create table barometer.calculation (
    id          uuid        primary key,
    dataset     text        not null,
    batch       integer     not null check (batch > 0),
    definitions text        not null check (definitions <> ''),
    dimensions  text[]      not null,
    asked_at    timestamptz not null,
    asked_by    uuid,
    state       text        not null default 'waiting'
                check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    cancelling  boolean     not null default false,
    runner      uuid,
    attempt     integer     not null default 0,
    share       double precision not null default 0 check (share between 0 and 1),
    started_at  timestamptz,
    beat_at     timestamptz,
    ended_at    timestamptz,
    problem     text,
    arguments   text[],
    check ((state in ('waiting', 'running')) = (ended_at is null)),
    check ((state = 'failed') = (problem is not null)),
    check (state <> 'running' or runner is not null and started_at is not null and beat_at is not null)
);
comment on table barometer.calculation is 'An order to count figures from register rows, and how far it is.';
comment on column barometer.calculation.batch is 'The rows are those that were there once this delivery had come in.';
comment on column barometer.calculation.runner is 'The instance of the program that works at it; another takes over when it no longer gives a sign of life.';
comment on column barometer.calculation.beat_at is 'When the runner last gave a sign of life.';
create index calculation_unfinished on barometer.calculation (asked_at) where state in ('waiting', 'running');

-- Figures counted from register rows are kept apart from barometer.observation, which everybody may see: what reads the one
-- cannot show the other. They become observations only by way of protection.
create table barometer.internal_batch (
    number      integer     primary key check (number > 0),
    calculation uuid        not null unique references barometer.calculation,
    made_at     timestamptz not null,
    engine      text        not null,
    rows        bigint      not null,
    axes        text[]      not null
);
comment on table barometer.internal_batch is 'The figures of one calculation, for staff only. Never changed.';

create table barometer.internal_figure (
    batch             integer not null references barometer.internal_batch,
    line              integer not null,
    indicator         text    not null,
    version           integer not null,
    members           text[]  not null,
    area              text,
    year              integer,
    value             numeric,
    numerator         bigint  not null,
    denominator       bigint  not null check (denominator >= 0),
    other_numerator   bigint  not null,
    other_denominator bigint  not null,
    primary key (batch, line)
);
comment on table barometer.internal_figure is 'One figure counted from register rows, unprotected. Never changed.';
comment on column barometer.internal_figure.members is 'One for each of the axes of the batch; TOT for a total.';

create trigger internal_batch_is_immutable before update or delete or truncate on barometer.internal_batch
    for each statement execute function barometer.refuse_change();
create trigger internal_figure_is_immutable before update or delete or truncate on barometer.internal_figure
    for each statement execute function barometer.refuse_change();

grant select, insert, update on barometer.calculation to helhed_app;
grant select, insert on barometer.internal_batch, barometer.internal_figure to helhed_app;
