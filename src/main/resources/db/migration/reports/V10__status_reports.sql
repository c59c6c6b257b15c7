grant usage on schema reports to helhed_app;

create table reports.report (
    id           uuid        primary key,
    slug         text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    municipality text        not null,
    year         integer     not null check (year between 2000 and 2100),
    title        text        not null check (btrim(title) <> ''),
    as_of        date        not null,
    state        text        not null default 'draft' check (state in ('draft', 'review', 'approved')),
    version      integer     not null default 1,
    facts        text        not null,
    made_at      timestamptz not null,
    made_by      uuid,
    changed_at   timestamptz not null,
    unique (municipality, year)
);
comment on table reports.report is 'A status report of a municipality. Approved, it is never changed.';
comment on column reports.report.as_of is 'Figures are those that were known at the end of this day.';
comment on column reports.report.facts is 'What was read from the other rooms, as canonical JSON.';
comment on column reports.report.version is 'Counts the changes of the report itself, not of its sections.';

create table reports.refresh (
    id      bigint      generated always as identity primary key,
    report  uuid        not null references reports.report,
    at      timestamptz not null,
    by      uuid,
    changes text        not null
);
create index refresh_report on reports.refresh (report, id desc);
comment on table reports.refresh is 'When the facts of a draft were read anew, and what changed. Only added to.';

create table reports.section (
    report     uuid        not null references reports.report,
    key        text        not null check (key ~ '^[a-z0-9.-]+$'),
    position   integer     not null,
    body       text        not null default '',
    plain      text        not null default '',
    state      text        not null default 'draft' check (state in ('draft', 'ready')),
    assigned   uuid,
    version    integer     not null default 1,
    written_at timestamptz,
    written_by uuid,
    primary key (report, key)
);
create index section_assigned on reports.section (assigned) where assigned is not null;
comment on table reports.section is 'What the editors write in a section, beside what the system writes from the facts.';
comment on column reports.section.plain is 'The same in easy language, for citizens.';

create table reports.wording (
    report     uuid        not null,
    section    text        not null,
    version    integer     not null,
    body       text        not null,
    plain      text        not null,
    state      text        not null,
    written_at timestamptz not null,
    written_by uuid,
    primary key (report, section, version),
    foreign key (report, section) references reports.section
);
comment on table reports.wording is 'Every text a section ever had. Only added to.';

create table reports.remark (
    id         uuid        primary key,
    report     uuid        not null,
    section    text        not null,
    text       text        not null check (btrim(text) <> ''),
    written_at timestamptz not null,
    written_by uuid,
    settled_at timestamptz,
    settled_by uuid,
    foreign key (report, section) references reports.section
);
create index remark_report on reports.remark (report, section, written_at);
comment on table reports.remark is 'What somebody says about a section in the review, until it is settled.';

create table reports.translation (
    report     uuid        references reports.report,
    place      text        not null,
    language   text        not null check (language ~ '^[a-z]{2,3}$' and language <> 'da'),
    text       text        not null check (btrim(text) <> ''),
    source     text        not null,
    machine    boolean     not null,
    state      text        not null check (state in ('draft', 'ready')),
    version    integer     not null default 1,
    written_at timestamptz not null,
    translator uuid,
    unique nulls not distinct (report, place, language)
);
comment on table reports.translation is 'A text of a report in another language. Without a report: a fixed word of all of them.';
comment on column reports.translation.source is 'The Danish text it was made from. Where that is another today, the translation is out of date.';
comment on column reports.translation.machine is 'Made by a machine: shown with that mark, and only once a translator has released it.';

create table reports.frozen (
    report      uuid        primary key references reports.report,
    snapshot    text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    approved_at timestamptz not null,
    approved_by uuid
);
comment on table reports.frozen is 'Everything an approved report says and shows, as canonical JSON. Never changed.';

create table reports.content (
    sha256 text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea not null
);
comment on table reports.content is 'The bytes of files of approved reports, by their own SHA-256. Never changed.';

create table reports.file (
    name     text not null primary key,
    report   uuid not null references reports.report,
    edition  text not null,
    language text not null,
    format   text not null check (format in ('html', 'csv', 'pdf', 'docx')),
    sha256   text not null references reports.content
);
create index file_report on reports.file (report);
comment on table reports.file is 'Which files an approved report has. Never changed.';

create function reports.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What belongs to an approved report is never changed (%)', tg_table_name;
end
$$;
create trigger frozen_is_immutable before update or delete or truncate on reports.frozen
    for each statement execute function reports.refuse_change();
create trigger content_is_immutable before update or delete or truncate on reports.content
    for each statement execute function reports.refuse_change();
create trigger file_is_immutable before update or delete or truncate on reports.file
    for each statement execute function reports.refuse_change();
create trigger report_is_immutable before update or delete on reports.report
    for each row when (old.state = 'approved') execute function reports.refuse_change();

create function reports.refuse_writing_in_approved() returns trigger language plpgsql as $$
begin
    if exists (select from reports.report where id = new.report and state = 'approved') then
        raise exception 'The report is approved and never changed (%)', tg_table_name;
    end if;
    return new;
end
$$;
create trigger section_of_approved before insert or update on reports.section
    for each row execute function reports.refuse_writing_in_approved();
create trigger wording_of_approved before insert or update on reports.wording
    for each row execute function reports.refuse_writing_in_approved();
create trigger remark_of_approved before insert or update on reports.remark
    for each row execute function reports.refuse_writing_in_approved();
create trigger translation_of_approved before insert or update on reports.translation
    for each row execute function reports.refuse_writing_in_approved();
create trigger frozen_once before insert on reports.frozen
    for each row execute function reports.refuse_writing_in_approved();
create trigger file_once before insert on reports.file
    for each row execute function reports.refuse_writing_in_approved();

grant select, insert, update on reports.report, reports.section, reports.remark, reports.translation to helhed_app;
grant select, insert on reports.refresh, reports.wording, reports.frozen, reports.content, reports.file to helhed_app;
