grant usage on schema analytics to helhed_app;

create table analytics.description (
    dataset text        not null check (dataset ~ '^[a-z][a-z0-9-]{0,62}$'),
    version integer     not null check (version > 0),
    text    text        not null,
    since   timestamptz not null,
    primary key (dataset, version)
);
comment on table analytics.description is 'What the rows of a dataset hold, word for word as it was written. A change is a later version. Never changed.';

create table analytics.batch (
    dataset     text        not null,
    number      integer     not null check (number > 0),
    description integer     not null,
    imported_at timestamptz not null,
    imported_by text        not null,
    people      bigint      not null check (people > 0),
    key_mark    char(16)    not null,
    primary key (dataset, number),
    foreign key (dataset, description) references analytics.description (dataset, version)
);
comment on table analytics.batch is 'One delivery of register rows: who, when, how many people. Never changed.';
comment on column analytics.batch.key_mark is 'Tells which secret the pseudonyms were made with, without giving it away.';

create table analytics.batch_source (
    dataset   text     not null,
    number    integer  not null,
    position  integer  not null,
    file_name text     not null,
    sha256    char(64) not null,
    bytes     bigint   not null,
    rows      bigint   not null check (rows > 0),
    primary key (dataset, number, position),
    unique (dataset, sha256),
    foreign key (dataset, number) references analytics.batch
);
comment on table analytics.batch_source is 'A file that a delivery was read from. The file itself is not kept: it says who people are.';

create table analytics.batch_file (
    dataset text     not null,
    number  integer  not null,
    name    text     not null check (name ~ '^[0-9]{4}-[0-9]{1,4}[.]parquet$'),
    year    integer  not null,
    sha256  char(64) not null,
    bytes   bigint   not null,
    rows    bigint   not null check (rows > 0),
    primary key (dataset, number, name),
    foreign key (dataset, number) references analytics.batch
);
create index batch_file_year on analytics.batch_file (dataset, year, number desc);
comment on table analytics.batch_file is 'A Parquet file with rows of one year, in the directory of the batch. What is newest about a year counts.';

create function analytics.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A % is never changed: import a correction instead', tg_table_name;
end
$$;
create trigger description_is_immutable before update or delete or truncate on analytics.description
    for each statement execute function analytics.refuse_change();
create trigger batch_is_immutable before update or delete or truncate on analytics.batch
    for each statement execute function analytics.refuse_change();
create trigger batch_source_is_immutable before update or delete or truncate on analytics.batch_source
    for each statement execute function analytics.refuse_change();
create trigger batch_file_is_immutable before update or delete or truncate on analytics.batch_file
    for each statement execute function analytics.refuse_change();

grant select, insert on analytics.description, analytics.batch, analytics.batch_source, analytics.batch_file to helhed_app;
