create table projects.inspiration (
    effort       uuid        primary key references projects.effort on delete cascade,
    headline     text        not null check (btrim(headline) <> ''),
    people       text        not null,
    money        text        not null,
    time         text        not null,
    conditions   text        not null,
    gave         text        not null,
    wrong        text        not null,
    otherwise    text        not null,
    contact      text        not null,
    mailbox      text        not null,
    published_on date,
    review_by    date,
    changed_at   timestamptz not null,
    version      integer     not null default 1,
    search       tsvector    not null generated always as (
        setweight(to_tsvector('danish', projects.folded(headline)), 'A')
        || setweight(to_tsvector('danish', projects.folded(gave || ' ' || wrong || ' ' || otherwise)), 'B')
        || setweight(to_tsvector('danish', projects.folded(people || ' ' || money || ' ' || time || ' ' || conditions)),
            'C')) stored,
    check ((published_on is null) = (review_by is null)),
    check (published_on is null or (btrim(gave) <> '' and btrim(wrong) <> '' and btrim(contact) <> '' and btrim(mailbox) <> ''))
);
create index inspiration_published on projects.inspiration (published_on desc, effort) where published_on is not null;
create index inspiration_search on projects.inspiration using gin (search);
comment on table projects.inspiration is 'What others can learn from an effort: what it took, what it gave and what went wrong.';
comment on column projects.inspiration.published_on is 'Since when everybody may read it; null for a draft.';
comment on column projects.inspiration.contact is 'A function, never a person by name.';

create function projects.keep_words_of_inspiration() returns trigger language plpgsql as $$
begin
    insert into projects.word
    select distinct word
    from regexp_split_to_table(projects.folded(new.headline || ' ' || new.people || ' ' || new.money || ' ' || new.time || ' '
            || new.conditions || ' ' || new.gave || ' ' || new.wrong || ' ' || new.otherwise)
        collate "da-x-icu", '[^[:alnum:]]+') as word
    where length(word) between 3 and 60
    order by word
    on conflict do nothing;
    return null;
end
$$;
create trigger inspiration_words after insert or update on projects.inspiration
    for each row when (new.published_on is not null) execute function projects.keep_words_of_inspiration();

grant select, insert, update, delete on projects.inspiration to helhed_app;
