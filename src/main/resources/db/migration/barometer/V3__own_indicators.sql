create table barometer.definition (
    indicator      text    not null check (indicator ~ '^[0-9]{3}-[1-9][0-9]{0,3}$'),
    version        integer not null check (version > 0),
    series         integer not null check (series between 1 and version),
    since          date    not null,
    title_da       text    not null check (title_da <> ''),
    title_en       text,
    subject_da     text,
    subject_en     text,
    definition_da  text    not null check (definition_da <> ''),
    definition_en  text,
    numerator_da   text,
    numerator_en   text,
    denominator_da text,
    denominator_en text,
    population_da  text    not null check (population_da <> ''),
    population_en  text,
    unit           text    not null check (unit in ('pct', 'pp', 'ratio', 'count')),
    good           text    not null check (good in ('higher', 'lower')),
    source         text    not null check (source <> ''),
    source_url     text    check (source_url ~ '^https?://'),
    frequency      text    not null,
    base           text,
    owner_unit     integer,
    primary key (indicator, version),
    check ((numerator_da is null) = (denominator_da is null)),
    check (unit not in ('pct', 'ratio') or numerator_da is not null)
);

comment on table barometer.definition is 'One version of an indicator that a municipality defines itself. A change is a later version. Never changed.';
comment on column barometer.definition.indicator is 'Code of the area, a dash, a number: 751-1.';
comment on column barometer.definition.series is 'The series of figures that the version counts: observations of 751-1.v2 belong to series 2.';
comment on column barometer.definition.since is 'The day the version was made.';
comment on column barometer.definition.owner_unit is 'Id of the unit that answers for it.';

create function barometer.refuse_redefinition() returns trigger language plpgsql as $$
begin
    raise exception 'A definition is never changed: add a version';
end
$$;
create trigger definition_is_immutable before update or delete or truncate on barometer.definition
    for each statement execute function barometer.refuse_redefinition();

-- The versions of an indicator follow each other, and each counts as the one before it or begins the next series.
create function barometer.follow_versions() returns trigger language plpgsql as $$
declare
    before barometer.definition;
begin
    select * into before from barometer.definition
        where indicator = new.indicator order by version desc limit 1;
    if new.version <> coalesce(before.version, 0) + 1
        or (before.version is null and new.series <> 1)
        or new.series not in (before.series, before.series + 1) then
        raise exception 'Version % of % in series % does not follow', new.version, new.indicator, new.series
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger definition_follows before insert on barometer.definition
    for each row execute function barometer.follow_versions();

grant select, insert on barometer.definition to helhed_app;
