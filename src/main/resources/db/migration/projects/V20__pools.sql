create table projects.pool (
    id         uuid        primary key,
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text        not null check (btrim(name) <> ''),
    purpose    text        not null,
    applicants text        not null,
    procedure  text        not null,
    payer      text        not null check (btrim(payer) <> ''),
    kind       text        not null check (kind in ('municipality', 'state', 'region', 'eu', 'foundation', 'company',
                               'association', 'other')),
    unit       integer     not null,
    owner      uuid,
    opens      date,
    deadline   date,
    total      numeric(14, 2) check (total >= 0),
    least      numeric(14, 2) check (least >= 0),
    most       numeric(14, 2) check (most >= 0),
    contact    text        not null,
    mailbox    text        not null,
    phone      text        not null,
    link       text        not null,
    published  boolean     not null,
    closed     boolean     not null,
    changed_at timestamptz not null,
    version    integer     not null default 1,
    check (deadline >= opens),
    check (most >= least)
);
create index pool_deadline on projects.pool (deadline);
comment on table projects.pool is 'Where money can be applied for. Empty texts are not answered; an amount that is null is not known.';
comment on column projects.pool.kind is 'Whose money it is, as in projects.source.kind.';
comment on column projects.pool.unit is 'The department that keeps the pool, in the schema access.';
comment on column projects.pool.owner is 'A person in the schema access who keeps it.';
comment on column projects.pool.deadline is 'The last day to apply; null if it is open all the time.';
grant select, insert, update on projects.pool to helhed_app;
alter table projects.source add foreign key (pool) references projects.pool;
