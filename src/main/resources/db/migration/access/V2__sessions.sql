-- As Spring Session wants them, under our own names.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.session, access.session_attributes to helhed_app;
