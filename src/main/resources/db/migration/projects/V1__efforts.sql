create extension if not exists pg_trgm with schema public;

-- Danish text as it is searched: aa and å, ae and æ, oe and ø are one, so that boern finds børn and Århus Aarhus.
create function projects.folded(words text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(lower(words collate "da-x-icu"), 'aa', 'å'), 'ae', 'æ'), 'oe', 'ø')
$$;
create function projects.joined(words text[]) returns text language sql immutable strict parallel safe as $$
    select array_to_string(words, ' ')
$$;

create sequence projects.effort_number;

create table projects.effort (
    id              uuid        primary key,
    number          text        not null unique check (number ~ '^[^[:space:]]{1,40}$'),
    slug            text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind            text        not null check (kind in ('project', 'operation')),
    phase           text        not null check (phase in ('idea', 'applied', 'granted', 'running', 'evaluated', 'anchored',
                                    'extended', 'changed', 'ended', 'spread', 'shelved')),
    title           text        not null check (btrim(title) <> ''),
    summary         text        not null,
    target_group    text        not null,
    target_size     integer     check (target_size >= 0),
    area            text        not null,
    district        text        not null,
    unit            integer     not null,
    manager         uuid,
    politician      text        not null,
    associations    text[]      not null,
    companies       text[]      not null,
    institutions    text[]      not null,
    volunteers      text[]      not null,
    languages       text[]      not null,
    starts          date,
    ends            date,
    links           text[]      not null,
    evidence        text        not null default 'ungraded'
                                check (evidence in ('ungraded', 'main-road', 'promising', 'experimental')),
    published       boolean     not null,
    example         boolean     not null default false,
    budget          numeric(14, 2),
    municipal       numeric(14, 2),
    spent           numeric(14, 2),
    unbudgeted      integer     not null default 0,
    funded_until    date,
    registered_at   timestamptz not null,
    changed_at      timestamptz not null,
    version         integer     not null default 1,
    search          tsvector    not null generated always as (
        setweight(to_tsvector('danish', projects.folded(title)), 'A')
        || setweight(to_tsvector('simple', lower(number)), 'A')
        || setweight(to_tsvector('danish', projects.folded(summary || ' ' || target_group)), 'B')
        || setweight(to_tsvector('danish', projects.folded(district || ' ' || projects.joined(associations) || ' '
            || projects.joined(companies) || ' ' || projects.joined(institutions) || ' '
            || projects.joined(volunteers))), 'C')) stored,
    check (ends >= starts)
);
create index effort_changed on projects.effort (changed_at desc, id);
create index effort_public on projects.effort (changed_at desc, id) where published;
create index effort_unit on projects.effort (unit, changed_at desc);
create index effort_manager on projects.effort (manager, changed_at desc);
create index effort_search on projects.effort using gin (search);
create index effort_place on projects.effort (lower(district), changed_at desc);
create index effort_district on projects.effort (district) where published;
create index effort_title on projects.effort using gin (title gin_trgm_ops);
create index effort_funded on projects.effort (funded_until) where phase in ('granted', 'running', 'evaluated', 'extended', 'changed');
comment on table projects.effort is 'Every project and permanent offer. Empty texts are not answered.';
comment on column projects.effort.area is 'The municipality, by its code in the code list of areas.';
comment on column projects.effort.unit is 'The department, in the schema access.';
comment on column projects.effort.manager is 'A person in the schema access.';
comment on column projects.effort.budget is 'Kept by a trigger: all budgets of the lines of money, kroner; null if none is known.';
comment on column projects.effort.municipal is 'Kept by a trigger: the part of the budget that the municipality pays itself.';
comment on column projects.effort.spent is 'Kept by a trigger: what is known to be spent.';
comment on column projects.effort.unbudgeted is 'Kept by a trigger: lines of money whose budget is not known.';
comment on column projects.effort.version is 'Counts the changes of the sheet and of the phase.';
comment on column projects.effort.funded_until is 'Kept by a trigger: the last day that a granted source pays for; the end of the period if no source has one.';
comment on column projects.effort.example is 'Comes with the program, to show what an effort looks like.';

create table projects.effort_goal (
    effort uuid not null references projects.effort on delete cascade,
    policy text not null,
    goal   text not null,
    primary key (effort, policy, goal)
);
create index effort_goal_goal on projects.effort_goal (policy, goal);
comment on table projects.effort_goal is 'The goals and effect goals of policies that an effort works on.';

create table projects.event (
    id     bigint      generated always as identity primary key,
    effort uuid        not null references projects.effort on delete cascade,
    at     timestamptz not null,
    kind   text        not null,
    phase  text,
    note   text        not null,
    person uuid
);
create index event_effort on projects.event (effort, id desc);
comment on table projects.event is 'What happened to an effort, as everybody who sees it may read. Never changed.';
comment on column projects.event.phase is 'The phase that began; null if none did.';

create table projects.document (
    id       uuid        primary key,
    effort   uuid        not null references projects.effort on delete cascade,
    name     text        not null,
    media    text        not null,
    size     integer     not null check (size > 0),
    content  bytea       not null,
    published boolean    not null,
    added_at timestamptz not null,
    added_by uuid        not null
);
create index document_effort on projects.document (effort, added_at);

-- Words of the register, for searches that are misspelled or that mean a part of a compound.
create table projects.word (word text primary key);
create index word_like on projects.word using gin (word gin_trgm_ops);
create function projects.keep_words() returns trigger language plpgsql as $$
begin
    insert into projects.word
    select distinct word
    from regexp_split_to_table(projects.folded(new.title || ' ' || new.summary || ' ' || new.target_group || ' '
            || new.district || ' '
            || projects.joined(new.associations || new.companies || new.institutions || new.volunteers))
        collate "da-x-icu", '[^[:alnum:]]+') as word
    where length(word) between 3 and 60
    order by word
    on conflict do nothing;
    return null;
end
$$;
create trigger effort_words after insert or update of title, summary, target_group, district, associations, companies,
    institutions, volunteers on projects.effort for each row execute function projects.keep_words();

create table projects.source (
    id         bigint  generated always as identity primary key,
    effort     uuid    not null references projects.effort on delete cascade,
    position   integer not null,
    payer      text    not null check (btrim(payer) <> ''),
    kind       text    not null check (kind in ('municipality', 'state', 'region', 'eu', 'foundation', 'company',
                           'association', 'other')),
    standing   text    not null check (standing in ('expected', 'applied', 'granted', 'refused')),
    granted    numeric(14, 2) check (granted >= 0),
    first_day  date,
    last_day   date,
    pool       uuid,
    version    integer not null default 1,
    check (last_day >= first_day),
    check (standing <> 'granted' or granted is not null)
);
create index source_effort on projects.source (effort, position);
create index source_pool on projects.source (pool) where pool is not null;
comment on table projects.source is 'Who pays for an effort, and for how long.';
comment on column projects.source.kind is 'Whose money it is: municipality is municipal co-financing, also of a municipal pool.';

create table projects.money (
    source bigint  not null references projects.source on delete cascade,
    year   integer not null check (year between 1990 and 2100),
    cost   text    not null check (cost in ('salary', 'purchase', 'premises', 'evaluation', 'other')),
    budget numeric(14, 2) check (budget >= 0),
    spent  numeric(14, 2) check (spent >= 0),
    primary key (source, year, cost)
);
comment on table projects.money is 'Budget and spend of a source by year and kind of cost, kroner. Null is not known.';

create function projects.keep_money(wanted uuid) returns void language sql as $$
    update projects.effort
    set (budget, municipal, spent, unbudgeted) = (
            select sum(money.budget),
                sum(money.budget) filter (where source.kind = 'municipality'),
                sum(money.spent),
                count(*) filter (where money.source is not null and money.budget is null)
            from projects.source
            left join projects.money on money.source = source.id
            where source.effort = wanted and source.standing <> 'refused'),
        funded_until = coalesce(
            (select max(last_day) from projects.source where effort = wanted and standing = 'granted'), ends)
    where id = wanted
$$;
comment on function projects.keep_money is 'Sums up the money of an effort.';
create function projects.keep_money_of_effort() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'DELETE') then
        perform projects.keep_money(old.effort);
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        perform projects.keep_money(new.effort);
    end if;
    return null;
end
$$;
create trigger source_money after insert or update or delete on projects.source
    for each row execute function projects.keep_money_of_effort();
create function projects.keep_money_of_line() returns trigger language plpgsql as $$
begin
    perform projects.keep_money(source.effort)
    from projects.source
    where id = case when tg_op = 'DELETE' then old.source else new.source end;
    return null;
end
$$;
create trigger money_money after insert or update or delete on projects.money
    for each row execute function projects.keep_money_of_line();
create function projects.keep_end() returns trigger language plpgsql as $$
begin
    new.funded_until := coalesce(
        (select max(last_day) from projects.source where effort = new.id and standing = 'granted'), new.ends);
    return new;
end
$$;
create trigger effort_end before insert or update of ends on projects.effort
    for each row execute function projects.keep_end();

grant usage on schema projects to helhed_app;
grant usage on sequence projects.effort_number to helhed_app;
grant select, insert, update, delete on projects.effort to helhed_app;
grant select, insert, delete on projects.effort_goal to helhed_app;
grant select, insert on projects.event to helhed_app;
grant select, insert, update (published), delete on projects.document to helhed_app;
grant select, insert on projects.word to helhed_app;
grant select, insert, update, delete on projects.source to helhed_app;
grant select, insert, update, delete on projects.money to helhed_app;
