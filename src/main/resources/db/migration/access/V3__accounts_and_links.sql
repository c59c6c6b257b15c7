create table access.account (
    person      uuid        primary key references access.person,
    password    text,
    changed_at  timestamptz
);
comment on column access.account.password is 'Argon2id, as Spring Security writes it; null until one is set.';

create table access.link (
    hash       bytea       primary key,
    person     uuid        not null references access.person,
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz
);
create index link_person on access.link (person);
comment on table access.link is 'A one-time link to set a password. Only the SHA-256 of its secret is kept.';

create table access.attempt (
    key bytea       not null,
    at  timestamptz not null
);
create index attempt_key on access.attempt (key, at);
create index attempt_at on access.attempt (at);
comment on table access.attempt is 'A failed sign-in, by the SHA-256 of the name typed or of the address it came from. Kept for a day.';

alter table access.account enable row level security;
create policy account_task on access.account using ((select access.acting_task()) is not null);
create policy account_own on access.account using (person = (select access.acting_person()));
alter table access.link enable row level security;
create policy link_task on access.link using ((select access.acting_task()) is not null);
create policy link_given on access.link for insert with check ((select access.reaches_everything('people.edit')));
create policy link_replaced on access.link for update using ((select access.reaches_everything('people.edit')));
create policy link_seen on access.link for select using ((select access.reaches_everything('people.edit')));

grant select, insert, update on access.account, access.link to helhed_app;
grant select, insert, delete on access.attempt to helhed_app;
