create table access.identity (
    issuer  text        not null check (issuer <> ''),
    subject text        not null check (subject <> ''),
    person  uuid        not null references access.person,
    since   timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, person)
);
create index identity_person on access.identity (person);
comment on table access.identity is 'Whom a sign-in provider means. It is known by issuer and subject, never by name or mail address.';
comment on column access.identity.since is 'When it signed in first and was found by the person''s number.';

alter table access.identity enable row level security;
create policy identity_task on access.identity using ((select access.acting_task()) is not null);

grant select, insert on access.identity to helhed_app;

-- A role that a provider gave and takes away on the same day was held on no day: it ends the day before it began.
alter table access.assignment drop constraint assignment_check;
alter table access.assignment add constraint assignment_check check (valid_to is null or valid_to >= valid_from - 1);
alter table access.assignment drop constraint assignment_person_role_unit_daterange_excl;
alter table access.assignment add constraint assignment_person_role_unit_daterange_excl
    exclude using gist (person with =, role with =, unit with =, daterange(valid_from, valid_to + 1) with &&);
