create table barometer.figure_definition (
    id       text        not null check (id ~ '^[^/\s]{1,60}$'),
    edition  integer     not null check (edition > 0),
    version  integer     not null check (version between 1 and edition),
    dataset  text        not null check (dataset <> ''),
    name_da  text        not null check (name_da <> ''),
    name_en  text,
    text     text        not null check (text <> ''),
    note     text        not null default '',
    saved_at timestamptz not null,
    saved_by uuid,
    primary key (id, edition)
);
comment on table barometer.figure_definition is 'How a figure is counted from register rows, each time it was written. Never changed.';
comment on column barometer.figure_definition.edition is 'From 1: how many times it has been written.';
comment on column barometer.figure_definition.version is 'What counts the same keeps its version, whatever else is said otherwise. Another version begins a new series: a break.';
comment on column barometer.figure_definition.text is 'A YAML file with this definition alone, its version in it, and the code lists and dimensions it needs.';
comment on column barometer.figure_definition.note is 'Why it was changed, for colleagues.';
comment on column barometer.figure_definition.saved_by is 'Null if a task of the program did.';
create index figure_definition_version on barometer.figure_definition (id, version);

create trigger figure_definition_is_immutable before update or delete or truncate on barometer.figure_definition
    for each statement execute function barometer.refuse_redefinition();

-- Each writing follows the one before it, in the same dataset, and keeps its version or takes the next.
create function barometer.follow_editions() returns trigger language plpgsql as $$
declare
    before barometer.figure_definition;
begin
    select * into before from barometer.figure_definition
        where id = new.id order by edition desc limit 1;
    if new.edition <> coalesce(before.edition, 0) + 1
        or (before.edition is null and new.version <> 1)
        or new.version not in (before.version, before.version + 1)
        or new.dataset <> before.dataset then
        raise exception 'Edition % of %, version %, in % does not follow', new.edition, new.id, new.version, new.dataset
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger figure_definition_follows before insert on barometer.figure_definition
    for each row execute function barometer.follow_editions();

create table barometer.counted_indicator (
    indicator          text        not null,
    indicator_version  integer     not null,
    definition         text        not null,
    definition_version integer     not null,
    linked_at          timestamptz not null,
    linked_by          uuid,
    primary key (indicator, indicator_version),
    foreign key (indicator, indicator_version) references barometer.definition
);
comment on table barometer.counted_indicator is 'By which definition a municipality counts an indicator of its own. Never changed.';
comment on column barometer.counted_indicator.indicator_version is 'The version of barometer.definition that was made for it; later ones of the same series are counted alike.';
create index counted_indicator_definition on barometer.counted_indicator (definition, definition_version);

create trigger counted_indicator_is_immutable before update or delete or truncate on barometer.counted_indicator
    for each statement execute function barometer.refuse_redefinition();

-- An indicator is counted by one definition for ever, a definition counts one indicator, and both exist. A version of the one goes
-- with one series of the other, or figures that are counted in two ways would stand in one line.
create function barometer.link_one_to_one() returns trigger language plpgsql as $$
begin
    if not exists (select from barometer.figure_definition
            where id = new.definition and version = new.definition_version) then
        raise exception 'No version % of the definition %', new.definition_version, new.definition
            using errcode = 'check_violation';
    end if;
    if exists (select from barometer.counted_indicator
            where (indicator = new.indicator) <> (definition = new.definition)) then
        raise exception '% and % are linked otherwise', new.indicator, new.definition
            using errcode = 'check_violation';
    end if;
    if exists (
        select from barometer.counted_indicator linked
        join barometer.definition theirs on theirs.indicator = linked.indicator and theirs.version = linked.indicator_version
        join barometer.definition ours on ours.indicator = new.indicator and ours.version = new.indicator_version
        where linked.indicator = new.indicator
            and (theirs.series = ours.series) <> (linked.definition_version = new.definition_version)) then
        raise exception 'Version % of % would share a series with another', new.definition_version, new.definition
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger counted_indicator_is_one_to_one before insert on barometer.counted_indicator
    for each row execute function barometer.link_one_to_one();

grant select, insert on barometer.figure_definition, barometer.counted_indicator to helhed_app;
