create table access.audit (
    number   bigint      primary key check (number > 0),
    at       timestamptz not null,
    person   uuid,
    task     text,
    event    text        not null,
    kind     text,
    thing    text,
    subject  text,
    page     text,
    purpose  text,
    details  text,
    before   text,
    after    text,
    previous text        not null,
    hash     text        not null
);
create index audit_at on access.audit (at, number);
create index audit_person on access.audit (person, at, number);
create index audit_event on access.audit (event, at, number);
create index audit_kind on access.audit (kind, at, number);
create index audit_subject on access.audit (subject, at, number);
comment on table access.audit is 'The log: what was changed, and what was read about whom. Each entry is chained to the one before. Never changed.';
comment on column access.audit.person is 'Who acted. Both person and task are null for a visitor.';
comment on column access.audit.event is 'changed, read, or the code of what happened.';
comment on column access.audit.subject is 'Whose data it is about: person: or citizen: with the id.';
comment on column access.audit.details is 'JSON, as are before and after. Text and not jsonb, so that what was hashed is what is stored.';
comment on column access.audit.previous is 'The hash of the entry before; zeros for the first.';
comment on column access.audit.hash is 'SHA-256 of the previous hash and every field, in hexadecimal digits.';

create table access.audit_head (
    one    boolean primary key default true check (one),
    number bigint  not null,
    hash   text    not null
);
comment on table access.audit_head is 'One row: the newest entry of the log. Whoever writes the log locks it.';
insert into access.audit_head (number, hash) values (0, repeat('0', 64));

create function access.refuse_to_change_the_log() returns trigger language plpgsql as $$
begin
    raise exception 'The log is never changed';
end
$$;
create trigger audit_is_immutable before update or delete or truncate on access.audit
    for each statement execute function access.refuse_to_change_the_log();
create trigger audit_head_stays before insert or delete or truncate on access.audit_head
    for each statement execute function access.refuse_to_change_the_log();

create function access.refuse_to_shorten_the_log() returns trigger language plpgsql as $$
begin
    if new.number <= old.number then
        raise exception 'The log only grows';
    end if;
    return new;
end
$$;
create trigger audit_head_only_grows before update on access.audit_head
    for each row execute function access.refuse_to_shorten_the_log();

create function access.people_in_log(words text) returns table (id uuid, number text, name text)
language sql stable security definer set search_path = pg_catalog as $$
    select person.id, person.number, person.name
    from access.person
    where lower(btrim(words)) in (person.number, person.id::text)
            and (access.reaches_everything('log.read') or access.reaches_everything('lookups.read'))
        or (position(btrim(words) in person.name) > 0 or position(lower(btrim(words)) in lower(person.name)) > 0)
            and access.reaches_everything('log.read')
    order by person.name, person.id
$$;
comment on function access.people_in_log is 'The people that a reader of the log may mean by a number, an id or a part of a name. Readers of look-ups must know the number.';

alter table access.audit enable row level security;
create policy audit_add on access.audit for insert with check (true);
create policy audit_read on access.audit for select using (
    (select access.acting_task()) = 'log'
    or (select access.reaches_everything('log.read'))
    or (event = 'read' and (select access.reaches_everything('lookups.read')))
    or person = (select access.acting_person())
    or (event not in ('read', 'changed') and subject = 'person:' || (select access.acting_person())::text));

grant select, insert on access.audit to helhed_app;
grant select, update on access.audit_head to helhed_app;
