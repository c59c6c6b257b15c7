create table yearcycle.statement (
    id          uuid        primary key,
    version     integer     not null default 1,
    kind        text        not null check (kind in ('proposal', 'report', 'other')),
    subject     text        not null check ((kind = 'other') = (subject = '')),
    title       text        not null check (btrim(title) <> ''),
    on_day      date        not null,
    text        text        not null check (btrim(text) <> ''),
    answer      text        not null default '',
    answered_on date        check (answered_on >= on_day),
    noted_at    timestamptz not null,
    noted_by    uuid,
    check ((answer = '') = (answered_on is null))
);
create index statement_subject on yearcycle.statement (kind, subject);
comment on table yearcycle.statement is 'What the integration council (integrationsråd) has said, and what the municipality answered.';
comment on column yearcycle.statement.subject is 'The number of the proposal, or what the address of the report knows it by.';

grant select, insert, update on yearcycle.statement to helhed_app;
