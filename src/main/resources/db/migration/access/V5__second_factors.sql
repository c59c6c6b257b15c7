create table access.code_app (
    person    uuid        primary key references access.person,
    secret    text        not null,
    last_step bigint      not null,
    made_at   timestamptz not null
);
comment on column access.code_app.secret is 'Base32, as the app was given it: codes cannot be checked by a hash.';
comment on column access.code_app.last_step is 'The newest step of thirty seconds whose code was used. Its code and older ones are refused.';

create table access.passkey (
    id              uuid        primary key,
    person          uuid        not null references access.person,
    name            text        not null check (name <> ''),
    credential      bytea       not null unique,
    public_key      bytea       not null,
    attestation     bytea       not null,
    signature_count bigint      not null,
    verified        boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null,
    made_at         timestamptz not null,
    used_at         timestamptz
);
create index passkey_person on access.passkey (person);
comment on column access.passkey.credential is 'The id that the authenticator gave it.';

create table access.recovery_code (
    person uuid not null references access.person,
    hash   text not null,
    primary key (person, hash)
);
comment on table access.recovery_code is 'Codes to sign in with when the phone is lost. Argon2id; gone when used.';

alter table access.code_app enable row level security;
create policy code_app_task on access.code_app using ((select access.acting_task()) is not null);
create policy code_app_own on access.code_app using (person = (select access.acting_person()));
alter table access.passkey enable row level security;
create policy passkey_task on access.passkey using ((select access.acting_task()) is not null);
create policy passkey_own on access.passkey using (person = (select access.acting_person()));
alter table access.recovery_code enable row level security;
create policy recovery_code_task on access.recovery_code using ((select access.acting_task()) is not null);
create policy recovery_code_own on access.recovery_code using (person = (select access.acting_person()));

create function access.reset_factors(wanted uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if access.acting_task() is null
        and (wanted = access.acting_person() or not access.reaches_everything('people.edit'))
    then
        raise exception 'Nobody may reset the factors of % here', wanted using errcode = 'insufficient_privilege';
    end if;
    delete from access.code_app where person = wanted;
    delete from access.passkey where person = wanted;
    delete from access.recovery_code where person = wanted;
    update access.account set password = null, changed_at = now() where person = wanted;
end
$$;
comment on function access.reset_factors is 'Takes all factors and the password away, so that only a new one-time link lets the person in. Whoever does it sees none of them.';
revoke all on function access.reset_factors from public;

grant select, insert, update, delete on access.code_app, access.passkey to helhed_app;
grant select, insert, delete on access.recovery_code to helhed_app;
grant execute on function access.reset_factors to helhed_app;
