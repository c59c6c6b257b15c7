create table policies.mainstreaming_check (
    id               uuid        primary key,
    occasion         text        not null check (occasion in ('agenda-item', 'policy', 'initiative')),
    title            text        not null check (btrim(title) <> ''),
    committee        text        not null check (btrim(committee) <> ''),
    unit             integer     not null,
    day              date        not null,
    agenda_reference text        not null,
    link             text        not null check (link = '' or link ~ '^https?://'),
    usable           text        not null check (usable in ('yes', 'no', 'unknown')),
    excluded         text        not null,
    help             text        check (help in ('hand', 'service', 'both')),
    reason           text        not null,
    involved         text[]      not null check (involved <@ array['affected', 'council', 'association', 'staff']),
    involvement      text        not null,
    came_of_it       text        not null,
    effect           text        not null check (effect in ('open', 'nothing', 'changed', 'withdrawn', 'new-offer')),
    effect_text      text        not null,
    published        boolean     not null,
    written_by       uuid        not null,
    written_at       timestamptz not null,
    check (usable <> 'no' or (excluded <> '' and help is not null and reason <> '')),
    check (usable <> 'yes' or (excluded = '' and help is null)),
    check (effect in ('open', 'nothing') or effect_text <> '')
);
create index mainstreaming_check_day on policies.mainstreaming_check (day desc, id);
create index mainstreaming_check_unit on policies.mainstreaming_check (unit);
create index mainstreaming_check_open on policies.mainstreaming_check (written_by) where effect = 'open';
comment on table policies.mainstreaming_check is 'Whether everybody can use what is to be decided, asked and answered. Empty texts are not answered.';
comment on column policies.mainstreaming_check.unit is 'The unit that brings the item forward, in the schema access.';
comment on column policies.mainstreaming_check.day is 'When the item is decided or begins; its year is the one it counts in.';
comment on column policies.mainstreaming_check.involved is 'Empty if nobody was.';
comment on column policies.mainstreaming_check.published is 'Whether the text of what changed may be read by everybody.';

alter table policies.mainstreaming_check enable row level security;
create policy mainstreaming_check_read on policies.mainstreaming_check for select using (
    (select access.acting_task()) is not null
    or written_by = (select access.acting_person())
    or (select access.reaches_everything('mainstreaming.check'))
    or unit = any ((select access.units_in_reach('mainstreaming.check'))::integer[]));
create policy mainstreaming_check_write on policies.mainstreaming_check for insert with check (
    written_by = (select access.acting_person()));
create policy mainstreaming_check_correct on policies.mainstreaming_check for update using (
    written_by = (select access.acting_person())
    or (select access.reaches_everything('mainstreaming.check'))
    or unit = any ((select access.units_in_reach('mainstreaming.check'))::integer[]));

-- What everybody may read. The views see every row, so they say no more than that.
create view policies.mainstreaming_count as
    select extract(year from day)::integer as year,
        min(committee collate "C") as committee,
        count(*)::integer as asked,
        count(*) filter (where usable = 'no')::integer as barred,
        count(*) filter (where usable = 'unknown')::integer as unsure,
        count(*) filter (where 'affected' = any (involved))::integer as heard,
        count(*) filter (where effect in ('changed', 'withdrawn', 'new-offer'))::integer as changed
    from policies.mainstreaming_check
    group by extract(year from day), lower(committee collate "da-x-icu");
comment on view policies.mainstreaming_count is 'How often each committee asked in each year, and what came of it.';

create view policies.mainstreaming_story as
    select id, day, committee, title, help, effect, effect_text, 'affected' = any (involved) as heard
    from policies.mainstreaming_check
    where published and effect in ('changed', 'withdrawn', 'new-offer');
comment on view policies.mainstreaming_story is 'What was changed, where whoever wrote it lets everybody read it.';

grant usage on schema policies to helhed_app;
grant select, insert on policies.mainstreaming_check to helhed_app;
grant update (occasion, title, committee, unit, day, agenda_reference, link, usable, excluded, help, reason, involved,
    involvement, came_of_it, effect, effect_text, published) on policies.mainstreaming_check to helhed_app;
grant select on policies.mainstreaming_count, policies.mainstreaming_story to helhed_app;
