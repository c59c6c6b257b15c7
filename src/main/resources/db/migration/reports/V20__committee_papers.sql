grant usage on schema reports to helhed_app;

create table reports.paper (
    id         uuid        primary key,
    number     integer     generated always as identity unique,
    template   text        not null,
    title      text        not null check (btrim(title) <> ''),
    committee  text        not null check (btrim(committee) <> ''),
    meeting    date,
    agenda     text        not null default '',
    kind       text        not null check (kind in ('decision', 'orientation')),
    closed     boolean     not null,
    proposal   integer,
    report     text,
    version    integer     not null default 1,
    made_at    timestamptz not null,
    made_by    uuid,
    changed_at timestamptz not null,
    sent_on    date,
    sent_by    uuid,
    check (sent_on is null or meeting is not null)
);
create index paper_meeting on reports.paper (meeting desc, number desc);
comment on table reports.paper is 'What a committee is asked to decide or to note. Once it is sent it is never changed.';
comment on column reports.paper.template is 'Which template it was made from. Its sections are copied, so a later template leaves it alone.';
comment on column reports.paper.proposal is 'Number of the proposal that it was made from, in the room of the yearly cycle.';
comment on column reports.paper.report is 'Slug of the status report that it was made from.';

create table reports.paper_section (
    paper    uuid    not null references reports.paper,
    position integer not null,
    key      text    not null check (key ~ '^[a-z0-9-]+$'),
    heading  text    not null check (btrim(heading) <> ''),
    hint     text    not null,
    text     text    not null,
    primary key (paper, position),
    unique (paper, key)
);
comment on table reports.paper_section is 'The sections of a paper, as its template had them, with what is written in them.';

create table reports.paper_annex (
    id       uuid        primary key,
    paper    uuid        not null references reports.paper,
    title    text        not null check (btrim(title) <> ''),
    name     text        not null,
    media    text        not null,
    size     integer     not null,
    content  bytea,
    address  text        not null,
    added_at timestamptz not null,
    added_by uuid,
    check ((content is null) <> (address = ''))
);
create index paper_annex_paper on reports.paper_annex (paper, added_at, id);
comment on table reports.paper_annex is 'Annexes, numbered in the order they were added: a file, or the address of one.';

create table reports.paper_ruling (
    id         bigint      generated always as identity primary key,
    paper      uuid        not null references reports.paper,
    decided_on date        not null,
    text       text        not null check (btrim(text) <> ''),
    noted_at   timestamptz not null,
    noted_by   uuid
);
create index paper_ruling_paper on reports.paper_ruling (paper, id desc);
comment on table reports.paper_ruling is 'What the committee decided, as the minutes have it. Never changed: a correction is a new row.';

create table reports.paper_template (
    id         text        primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    text       text        not null,
    version    integer     not null,
    changed_at timestamptz not null,
    changed_by uuid
);
comment on table reports.paper_template is 'Templates that the municipality has changed or made. Those that come along are files.';

create function reports.refuse_changing_sent_paper() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.paper else new.paper end;
begin
    if exists (select from reports.paper where id = changed and sent_on is not null) then
        raise exception 'The paper is sent and never changed (%)', tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger section_of_sent before insert or update or delete on reports.paper_section
    for each row execute function reports.refuse_changing_sent_paper();
create trigger annex_of_sent before insert or update or delete on reports.paper_annex
    for each row execute function reports.refuse_changing_sent_paper();
create trigger paper_sent before update or delete on reports.paper
    for each row when (old.sent_on is not null) execute function reports.refuse_change();

grant select, insert, update on reports.paper, reports.paper_section, reports.paper_template to helhed_app;
grant select, insert, delete on reports.paper_annex to helhed_app;
grant select, insert on reports.paper_ruling to helhed_app;
