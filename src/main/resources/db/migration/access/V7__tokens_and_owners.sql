create table access.token (
    id           uuid         primary key,
    person       uuid         not null references access.person,
    name         text         not null check (btrim(name) <> ''),
    hash         bytea        not null unique,
    permissions  text[]       not null check (cardinality(permissions) > 0),
    ceiling      access.reach not null,
    made_at      timestamptz  not null,
    ends_at      timestamptz  not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    check (ends_at > made_at and ends_at <= made_at + interval '366 days')
);
create index token_person on access.token (person, made_at);
comment on table access.token is 'What a program shows to act for a person. Only the SHA-256 of the secret is kept.';
comment on column access.token.ceiling is 'No permission goes further than this, however far the person''s own go.';

alter table access.token enable row level security;
create policy token_task on access.token using ((select access.acting_task()) is not null);
create policy token_own on access.token using (person = (select access.acting_person()));
grant select, insert on access.token to helhed_app;
grant update (revoked_at, last_used_at) on access.token to helhed_app;

create table access.owner (
    kind        text        not null,
    thing       text        not null,
    person      uuid        not null references access.person,
    unit        integer     not null references access.unit,
    since       timestamptz not null,
    primary key (kind, thing)
);
create index owner_person on access.owner (person);
create index owner_unit on access.owner (unit);
comment on table access.owner is 'Who answers for a thing of another room. A thing that was never given to anybody has no row.';
comment on column access.owner.unit is 'Where the owner belonged when the thing was given: whoever leads it sees when the owner is gone.';

alter table access.owner enable row level security;
create policy owner_read on access.owner for select using (
    (select access.acting_task()) is not null
    or person = (select access.acting_person())
    or (select access.reaches_everything('owners.read'))
    or unit = any ((select access.units_in_reach('owners.read'))::integer[]));
create policy owner_give on access.owner for insert with check (
    (select access.reaches_everything('owners.edit'))
    or unit = any ((select access.units_in_reach('owners.edit'))::integer[]));
create policy owner_pass_on on access.owner for update using (
    (select access.reaches_everything('owners.edit'))
    or unit = any ((select access.units_in_reach('owners.edit'))::integer[]));
grant select, insert, update on access.owner to helhed_app;

create index emergency_unseen on access.emergency (unit) where seen_at is null;

create function access.gone_since(wanted uuid) returns date
language sql stable security definer set search_path = pg_catalog as $$
    select left_on from access.person where id = wanted and left_on <= access.today()
$$;
comment on function access.gone_since is 'The first day the person was gone; null while the person is here.';
