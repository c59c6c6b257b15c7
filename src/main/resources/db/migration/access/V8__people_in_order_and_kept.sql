-- Lists are in Danish order, where æ, ø and å come last and aa counts as å.
drop index access.person_name;
drop index access.person_unit;
create index person_name on access.person (name collate "da-x-icu", id);
create index person_unit on access.person (unit, name collate "da-x-icu", id);
create index assignment_person on access.assignment (person);
create index assignment_role on access.assignment (role, person);

alter table access.person
    add search text collate "C" generated always as (lower(name collate "da-x-icu") || ' ' || number) stored;
comment on column access.person.search is 'What a search looks for words in.';

-- The tree of units is everybody's to see, and few people's to change.
alter table access.unit enable row level security;
create policy unit_read on access.unit for select using (true);
create policy unit_add on access.unit for insert with check (
    (select access.acting_task()) is not null
    or (select access.reaches_everything('units.edit')));
create policy unit_change on access.unit for update using (
    (select access.acting_task()) is not null
    or (select access.reaches_everything('units.edit'))
    or id = any ((select access.units_in_reach('units.edit'))::integer[]));

-- Everybody may change the language of their own, and nothing else of themselves.
create function access.refuse_own_change() returns trigger language plpgsql as $$
begin
    if old.id is distinct from access.acting_person() then
        return new;
    end if;
    if new.left_on is distinct from old.left_on then
        raise exception 'Nobody ends their own work' using errcode = 'insufficient_privilege';
    end if;
    if (new.number, new.name, new.email, new.unit, new.demo)
            is distinct from (old.number, old.name, old.email, old.unit, old.demo)
        and not access.reaches_everything('people.edit')
        and old.unit <> all (access.units_in_reach('people.edit'))
    then
        raise exception 'Nobody changes themselves without people.edit' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger person_is_not_changed_by_oneself before update on access.person
    for each row execute function access.refuse_own_change();

-- A role given by mistake can be taken back at once. It then counts as never held; the row and the log stay.
alter table access.assignment add withdrawn boolean not null default false;
comment on column access.assignment.withdrawn is 'Taken back before its first day was over: counts as never held.';
alter table access.assignment drop constraint assignment_person_role_unit_daterange_excl;
alter table access.assignment add constraint assignment_does_not_overlap
    exclude using gist (person with =, role with =, unit with =, daterange(valid_from, valid_to + 1) with &&)
    where (not withdrawn);

create or replace function access.held() returns table (role text, unit integer)
language sql stable security definer set search_path = pg_catalog as $$
    select assignment.role, assignment.unit
    from access.assignment
    join access.person on person.id = assignment.person
    join access.unit on unit.id = assignment.unit
    where assignment.person = access.acting_person()
        and not assignment.withdrawn
        and access.today() >= assignment.valid_from
        and (assignment.valid_to is null or access.today() <= assignment.valid_to)
        and (person.left_on is null or access.today() < person.left_on)
        and (unit.closed_on is null or access.today() < unit.closed_on)
$$;

-- Somebody can always let others in. What the municipality's own sign-in provider takes away is for the provider to decide.
create function access.has_administrator() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (
        select from access.assignment
        join access.person on person.id = assignment.person
        where assignment.role = 'administrator'
            and not assignment.withdrawn
            and assignment.valid_from <= access.today() and assignment.valid_to is null
            and person.left_on is null and not person.demo)
$$;
comment on function access.has_administrator is 'Whether anybody is administrator today and until further notice.';

create function access.keep_an_administrator() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if access.acting_task() is not distinct from 'sign-in' then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('access.administrator'));
    if not access.has_administrator() then
        raise exception 'No administrator would be left' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create function access.is_administrator(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (
        select from access.assignment where person = wanted and role = 'administrator' and not withdrawn)
$$;
create constraint trigger person_leaves_an_administrator after update of left_on on access.person
    deferrable initially deferred
    for each row when (new.left_on is not null and access.is_administrator(new.id))
    execute function access.keep_an_administrator();
create constraint trigger assignment_leaves_an_administrator after update of valid_to, withdrawn on access.assignment
    deferrable initially deferred
    for each row when (new.role = 'administrator' and (new.valid_to is not null or new.withdrawn))
    execute function access.keep_an_administrator();

-- Nobody belongs to a unit, and no role is held in it, from the day that it is closed.
create function access.refuse_closed_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    closed date;
    last_day date;
begin
    select closed_on into closed from access.unit where id = new.unit for share;
    if tg_table_name = 'person' then
        last_day := new.left_on - 1;
    else
        last_day := new.valid_to;
    end if;
    if closed is not null and (last_day is null or last_day >= closed) then
        raise exception 'Unit % is closed', new.unit using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger person_unit_is_open before insert or update of unit, left_on on access.person
    for each row execute function access.refuse_closed_unit();
create trigger assignment_unit_is_open before insert or update of unit, valid_to on access.assignment
    for each row execute function access.refuse_closed_unit();

create function access.units_below(top integer) returns setof integer
language sql stable security definer set search_path = pg_catalog as $$
    with recursive below as (
        select top as id
        union
        select unit.id from access.unit join below on unit.parent = below.id
    )
    select id from below
$$;
comment on function access.units_below is 'The unit and all units below it.';

create function access.number_is_taken(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from access.person where number = wanted)
$$;
comment on function access.number_is_taken is 'Whether somebody has the number, also somebody out of reach.';

create function access.refuse_closing() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.closed_on is null or new.closed_on is not distinct from old.closed_on then
        return new;
    end if;
    if exists (
            select from access.unit where parent = new.id and (closed_on is null or closed_on > new.closed_on))
        or exists (
            select from access.person where unit = new.id and (left_on is null or left_on > new.closed_on))
        or exists (
            select from access.assignment
            join access.person on person.id = assignment.person
            where assignment.unit = new.id and not withdrawn
                and (valid_to is null or valid_to >= new.closed_on)
                and (left_on is null or left_on > new.closed_on))
    then
        raise exception 'Unit % is in use', new.code using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger unit_is_empty_when_closed before update of closed_on on access.unit
    for each row execute function access.refuse_closing();
