create table policies.translation (
    policy     text        references policies.policy,
    item       text        not null,
    field      text        not null check (field in ('title', 'summary', 'evaluation', 'text', 'group', 'word')),
    language   text        not null check (language ~ '^[a-z]{2,3}$' and language <> 'da'),
    text       text        not null check (btrim(text) <> '' and length(text) <= 6000),
    source     text        not null,
    state      text        not null check (state in ('draft', 'ready')),
    translator uuid        not null,
    written_at timestamptz not null,
    version    integer     not null default 1 check (version > 0),
    unique nulls not distinct (policy, item, field, language),
    check ((policy is null) = (field = 'word'))
);
comment on table policies.translation is 'A text of a policy in another language, as a translator wrote it. It is no part of what was adopted.';
comment on column policies.translation.policy is 'Null for a fixed word, which is the same in all policies.';
comment on column policies.translation.item is 'Key of the item, or the code of the word; empty for the cover.';
comment on column policies.translation.source is 'The Danish text it was made from. Where that is another today, the translation is out of date.';
comment on column policies.translation.version is 'Counts the changes, so that of two who write at once the later is told.';

grant select, insert, update on policies.translation to helhed_app;
