create table projects.upload (
    id       uuid        primary key,
    person   uuid        not null,
    name     text        not null,
    content  bytea       not null,
    added_at timestamptz not null
);
create index upload_person on projects.upload (person);
comment on table projects.upload is 'Files of efforts that somebody is about to take in. Gone after a day.';

create table projects.mapping (
    headers uuid not null,
    kind    text not null check (kind in ('column', 'word')),
    field   text not null,
    word    text not null,
    meaning text not null,
    primary key (headers, kind, field, word)
);
comment on table projects.mapping is 'What the columns and words of a file mean, remembered for the next file with the same columns.';
comment on column projects.mapping.headers is 'Made of the names of all columns of the file.';

create table projects.shipped (
    one      boolean     primary key default true check (one),
    taken_at timestamptz not null
);
comment on table projects.shipped is 'That the examples have come once. They never come again, also when they were removed.';

grant select, insert, delete on projects.upload to helhed_app;
grant select, insert, delete on projects.mapping to helhed_app;
grant select, insert on projects.shipped to helhed_app;
