create extension if not exists btree_gist with schema public;

create type access.reach as enum ('own', 'team', 'department', 'all');
comment on type access.reach is 'How far a permission goes, narrowest first, so that reaches can be compared.';

create table access.unit (
    id        integer generated always as identity primary key,
    code      text    not null unique check (code <> '' and code = btrim(code)),
    name      text    not null check (name <> ''),
    kind      text    not null check (kind in ('municipality', 'department', 'team')),
    parent    integer references access.unit,
    closed_on date,
    check (parent is distinct from id),
    check ((kind = 'municipality') = (parent is null))
);
create unique index unit_one_root on access.unit ((parent is null)) where parent is null;
create index unit_parent on access.unit (parent);
comment on column access.unit.code is 'The municipality''s own name of the unit in files.';
comment on column access.unit.closed_on is 'The first day it is gone.';

create function access.refuse_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above as (
            select new.parent as id
            union
            select unit.parent from access.unit join above on unit.id = above.id
        )
        select from above where id = new.id)
    then
        raise exception 'Unit % would stand below itself', new.code using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger unit_has_no_circle before insert or update of parent on access.unit
    for each row execute function access.refuse_circle();

create table access.person (
    id       uuid    primary key,
    number   text    not null unique check (number = lower(btrim(number)) and number <> ''),
    name     text    not null check (name <> ''),
    email    text,
    unit     integer not null references access.unit,
    language text    not null default 'da' check (language in ('da', 'en')),
    left_on  date,
    demo     boolean not null default false
);
create index person_name on access.person (name, id);
create index person_unit on access.person (unit, name, id);
comment on table access.person is 'Somebody who works with Helhed. Ended by left_on, never deleted.';
comment on column access.person.number is 'The municipality''s own name of the person in files and at sign-in, such as initials; lower case.';
comment on column access.person.unit is 'Where the person belongs. Roles may be held in other units too.';
comment on column access.person.left_on is 'The first day the person is gone.';

create table access.role (
    code          text    primary key,
    position      integer not null,
    personal_data boolean not null,
    emergency     boolean not null
);
comment on column access.role.personal_data is 'Reaches data about citizens or the log of them: a second factor is required at sign-in.';
comment on column access.role.emergency is 'May take emergency access.';

create table access.permission (
    code       text    primary key check (code ~ '^[a-z]+\.[a-z]+$'),
    position   integer not null,
    own        text[]  not null,
    team       text[]  not null,
    department text[]  not null,
    everything text[]  not null,
    emergency  boolean not null
);
comment on table access.permission is 'One line for each permission: the roles that have it, by how far it goes.';
comment on column access.permission.emergency is 'Emergency access lets it reach everything.';

create view access.granted as
    select distinct on (role, permission) role, permission, reach
    from (
        select unnest(own) as role, code as permission, 'own'::access.reach as reach from access.permission
        union all
        select unnest(team), code, 'team' from access.permission
        union all
        select unnest(department), code, 'department' from access.permission
        union all
        select unnest(everything), code, 'all' from access.permission
    ) as line
    order by role, permission, reach desc;

create table access.assignment (
    id         bigint  generated always as identity primary key,
    person     uuid    not null references access.person,
    role       text    not null references access.role,
    unit       integer not null references access.unit,
    valid_from date    not null,
    valid_to   date,
    provider   text,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (person with =, role with =, unit with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index assignment_unit on access.assignment (unit);
comment on table access.assignment is 'A role that a person holds in a unit, both days included. Ended by valid_to, never deleted.';
comment on column access.assignment.provider is 'The sign-in provider that gave it and may take it away; null when given in Helhed.';

create table access.emergency (
    id           bigint      generated always as identity primary key,
    person       uuid        not null references access.person,
    unit         integer     not null references access.unit,
    reason       text        not null check (length(btrim(reason)) >= 10),
    taken_at     timestamptz not null default now(),
    ends_at      timestamptz not null,
    ended_at     timestamptz,
    seen_by      uuid        references access.person,
    seen_at      timestamptz,
    check (ends_at > taken_at and ends_at <= taken_at + interval '4 hours'),
    check ((seen_by is null) = (seen_at is null))
);
create index emergency_person on access.emergency (person, ends_at);
create index emergency_unit on access.emergency (unit, taken_at);
comment on table access.emergency is 'Emergency access, taken with a reason for a limited time. unit is that of the person when it was taken.';

-- Who the running transaction is for. Set by the program at its beginning, gone at its end.
create function access.acting_person() returns uuid language sql stable as $$
    select case when current_setting('helhed.acting', true) like 'person:%'
        then substr(current_setting('helhed.acting', true), 8)::uuid end
$$;
create function access.acting_task() returns text language sql stable as $$
    select case when current_setting('helhed.acting', true) like 'task:%'
        then substr(current_setting('helhed.acting', true), 6) end
$$;
create function access.today() returns date language sql stable as $$
    select (now() at time zone 'Europe/Copenhagen')::date
$$;

create function access.department_of(wanted integer) returns integer
language sql stable security definer set search_path = pg_catalog as $$
    with recursive above as (
        select id, parent, kind, 0 as steps from access.unit where id = wanted
        union all
        select unit.id, unit.parent, unit.kind, steps + 1 from access.unit join above on unit.id = above.parent
    )
    select coalesce((select id from above where kind = 'department' order by steps limit 1), wanted)
$$;
comment on function access.department_of is 'The nearest department at or above the unit; the unit itself where there is none.';

create function access.held() returns table (role text, unit integer)
language sql stable security definer set search_path = pg_catalog as $$
    select assignment.role, assignment.unit
    from access.assignment
    join access.person on person.id = assignment.person
    join access.unit on unit.id = assignment.unit
    where assignment.person = access.acting_person()
        and access.today() >= assignment.valid_from
        and (assignment.valid_to is null or access.today() <= assignment.valid_to)
        and (person.left_on is null or access.today() < person.left_on)
        and (unit.closed_on is null or access.today() < unit.closed_on)
$$;
comment on function access.held is 'The roles that the acting person holds today.';

create function access.emergency_runs() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (
        select from access.emergency
        where person = access.acting_person() and ended_at is null and now() < ends_at)
$$;

create function access.permissions_held() returns table (permission text, reach access.reach)
language sql stable security definer set search_path = pg_catalog as $$
    select granted.permission,
        case when bool_or(permission.emergency) and access.emergency_runs() then 'all' else max(granted.reach) end
    from access.held()
    join access.granted on granted.role = held.role
    join access.permission on permission.code = granted.permission
    group by granted.permission
$$;
comment on function access.permissions_held is 'What the acting person may do today, and how far at the most.';

create function access.reaches_everything(wanted text, at_most access.reach default 'all') returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select at_most = 'all' and exists (
        select from access.permissions_held() where permission = wanted and reach = 'all')
$$;

create function access.units_in_reach(wanted text, at_most access.reach default 'all') returns integer[]
language sql stable security definer set search_path = pg_catalog as $$
    with recursive top as (
        select case least(granted.reach, at_most)
            when 'team' then held.unit
            when 'own' then null
            else access.department_of(held.unit) end as unit
        from access.held()
        join access.granted on granted.role = held.role and granted.permission = wanted
    ), below as (
        select unit from top where unit is not null
        union
        select unit.id from access.unit join below on unit.parent = below.unit
    )
    select coalesce(array_agg(unit order by unit), '{}') from below
$$;
comment on function access.units_in_reach is 'The units whose things the acting person reaches by team or department; reach to everything is told by reaches_everything.';

create function access.name_of(wanted uuid) returns text
language sql stable security definer set search_path = pg_catalog as $$
    select name from access.person where id = wanted
$$;
comment on function access.name_of is 'The name beside an act, which whoever sees the act may know.';

-- Behind every list stand these rules: whatever the program forgets to ask, no row comes out of reach.
alter table access.person enable row level security;
create policy person_read on access.person for select using (
    (select access.acting_task()) is not null
    or id = (select access.acting_person())
    or (select access.reaches_everything('people.read'))
    or unit = any ((select access.units_in_reach('people.read'))::integer[]));
create policy person_add on access.person for insert with check (
    (select access.acting_task()) is not null
    or (select access.reaches_everything('people.edit'))
    or unit = any ((select access.units_in_reach('people.edit'))::integer[]));
create policy person_change on access.person for update using (
    (select access.acting_task()) is not null
    or id = (select access.acting_person())
    or (select access.reaches_everything('people.edit'))
    or unit = any ((select access.units_in_reach('people.edit'))::integer[]));

alter table access.assignment enable row level security;
create policy assignment_read on access.assignment for select using (
    (select access.acting_task()) is not null
    or person = (select access.acting_person())
    or (select access.reaches_everything('people.read'))
    or unit = any ((select access.units_in_reach('people.read'))::integer[]));
create policy assignment_add on access.assignment for insert with check (
    (select access.acting_task()) is not null
    or (person <> (select access.acting_person()) and (
        (select access.reaches_everything('people.edit'))
        or unit = any ((select access.units_in_reach('people.edit'))::integer[]))));
create policy assignment_change on access.assignment for update using (
    (select access.acting_task()) is not null
    or (person <> (select access.acting_person()) and (
        (select access.reaches_everything('people.edit'))
        or unit = any ((select access.units_in_reach('people.edit'))::integer[]))));

alter table access.emergency enable row level security;
create policy emergency_read on access.emergency for select using (
    (select access.acting_task()) is not null
    or person = (select access.acting_person())
    or (select access.reaches_everything('emergency.read'))
    or unit = any ((select access.units_in_reach('emergency.read'))::integer[]));
create policy emergency_take on access.emergency for insert with check (person = (select access.acting_person()));
create policy emergency_end on access.emergency for update using (
    person = (select access.acting_person())
    or (select access.reaches_everything('emergency.read'))
    or unit = any ((select access.units_in_reach('emergency.read'))::integer[]));

grant usage on schema access to helhed_app;
grant select on access.role, access.permission, access.granted to helhed_app;
grant select, insert, update on access.unit, access.person, access.assignment to helhed_app;
grant select, insert on access.emergency to helhed_app;
grant update (ended_at, seen_by, seen_at) on access.emergency to helhed_app;
