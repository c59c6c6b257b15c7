create table barometer.batch (
    number      integer     primary key check (number > 0),
    imported_at timestamptz not null,
    imported_by text        not null,
    file_name   text        not null,
    sha256      char(64)    not null unique,
    source      text,
    published   text,
    taken       integer     not null check (taken >= 0),
    refused     integer     not null check (refused >= 0)
);

comment on table barometer.batch is 'One import: who, when, which file. Never changed.';

create table barometer.observation (
    batch       integer not null references barometer.batch deferrable initially deferred,
    line        integer not null,
    indicator   text    not null,
    area        text    not null,
    period      text,
    period_from date,
    period_to   date,
    value       numeric,
    unit        text    not null,
    change      numeric,
    since       text,
    published   text,
    known_on    date    not null,
    source      text,
    note        text,
    primary key (batch, line),
    check ((period is null) = (period_from is null) and (period is null) = (period_to is null))
);

comment on table barometer.observation is 'One published figure. A correction is a new row of a later batch. Never changed.';
comment on column barometer.observation.known_on is 'The day from which the figure counts as known: the last day of its publication date, else the day of the import.';

create index observation_area on barometer.observation (area, indicator, known_on);
create index observation_indicator on barometer.observation (indicator, period_to, known_on);

create function barometer.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A % is never changed: import a correction instead', tg_table_name;
end
$$;

create trigger batch_is_immutable before update or delete or truncate on barometer.batch
    for each statement execute function barometer.refuse_change();
create trigger observation_is_immutable before update or delete or truncate on barometer.observation
    for each statement execute function barometer.refuse_change();
