create table projects.run (
    effort    uuid not null references projects.effort on delete cascade,
    first_day date not null,
    last_day  date,
    primary key (effort, first_day),
    check (last_day >= first_day)
);
comment on table projects.run is 'Kept by a trigger: the days that an effort was in the phase running.';
comment on column projects.run.last_day is 'Null while it runs.';

create function projects.keep_run() returns trigger language plpgsql as $$
declare
    today constant date := (new.changed_at at time zone 'Europe/Copenhagen')::date;
    was_running constant boolean := tg_op = 'UPDATE' and old.phase = 'running';
begin
    if new.phase = 'running' and not was_running then
        insert into projects.run (effort, first_day) values (new.id, today)
        on conflict (effort, first_day) do update set last_day = null;
    elsif new.phase <> 'running' and was_running then
        delete from projects.run where effort = new.id and last_day is null and first_day >= today;
        update projects.run set last_day = today - 1 where effort = new.id and last_day is null;
    end if;
    return null;
end
$$;
create trigger effort_run after insert or update of phase on projects.effort
    for each row execute function projects.keep_run();

insert into projects.run (effort, first_day)
select id, (changed_at at time zone 'Europe/Copenhagen')::date from projects.effort where phase = 'running';

create table projects.quarterly_report (
    effort      uuid        not null references projects.effort on delete cascade,
    quarter     text        not null check (quarter ~ '^(19|20)[0-9]{2}K[1-4]$'),
    color       text        not null check (color in ('green', 'yellow', 'red')),
    reason      text        not null,
    plan        text        not null,
    responsible text        not null,
    plan_until  date,
    imported    boolean     not null,
    version     integer     not null default 1,
    reported_at timestamptz not null,
    reported_by uuid,
    primary key (effort, quarter),
    check ((plan = '') = (plan_until is null) and (plan = '') = (responsible = '')),
    check (imported or color = 'green' or reason <> ''),
    check (imported or color <> 'red' or plan <> '')
);
create index quarterly_report_quarter on projects.quarterly_report (quarter, effort);
comment on table projects.quarterly_report is 'How a project went in a quarter, as its manager said. Corrected, never deleted.';
comment on column projects.quarterly_report.responsible is 'By whom in words, without names: the table is public.';
comment on column projects.quarterly_report.imported is 'Taken over from an older list, where reason and plan may be missing.';

create table projects.report_correction (
    id           bigint      generated always as identity primary key,
    effort       uuid        not null,
    quarter      text        not null,
    color        text        not null,
    reason       text        not null,
    plan         text        not null,
    responsible  text        not null,
    plan_until   date,
    why          text        not null check (btrim(why) <> ''),
    corrected_at timestamptz not null,
    corrected_by uuid,
    foreign key (effort, quarter) references projects.quarterly_report on delete cascade
);
create index report_correction_report on projects.report_correction (effort, quarter, id);
comment on table projects.report_correction is 'What a quarterly report said before it was corrected. Never changed.';

create table projects.contact (
    effort   uuid        not null,
    quarter  text        not null,
    step     text        not null check (step in ('pool', 'committee')),
    on_day   date        not null,
    words    text        not null check (btrim(words) <> ''),
    noted_at timestamptz not null,
    noted_by uuid,
    primary key (effort, quarter, step),
    foreign key (effort, quarter) references projects.quarterly_report on delete cascade
);
comment on table projects.contact is 'That somebody got in touch because of a yellow report, or of the second red one in a row.';

create function projects.cofinanced_from(wanted uuid, least numeric) returns date language sql stable as $$
    select min(day)
    from (
        select coalesce(first_day, '-infinity'::date) as day,
            sum(coalesce((select sum(budget) from projects.money where money.source = source.id), 0))
                over (order by coalesce(first_day, '-infinity'::date)) as total
        from projects.source
        where source.effort = wanted and source.kind = 'municipality' and source.standing <> 'refused') as grown
    where total >= least
$$;
comment on function projects.cofinanced_from is 'The first day on which the municipality pays at least so much for an effort; null if on none.';

create function projects.misses_report(wanted uuid, starts date, least numeric, quarters text[]) returns boolean
language sql stable as $$
    select exists (
        select
        from (select greatest(starts, projects.cofinanced_from(wanted, least)) as day) as earliest
        cross join unnest(quarters) as ended (quarter)
        cross join lateral (
            select make_date(left(ended.quarter, 4)::int, right(ended.quarter, 1)::int * 3 - 2, 1) as first_day) as period
        where not exists (
                select from projects.quarterly_report as report
                where report.effort = wanted and report.quarter = ended.quarter)
            and (exists (
                    select from projects.run
                    where run.effort = wanted
                        and greatest(run.first_day, earliest.day) < period.first_day + interval '3 months'
                        and (run.last_day is null
                            or run.last_day >= greatest(period.first_day, earliest.day)))
                or exists (
                        select from projects.quarterly_report as report
                        where report.effort = wanted and report.imported and report.quarter < ended.quarter)
                    and exists (
                        select from projects.quarterly_report as report
                        where report.effort = wanted and report.imported and report.quarter > ended.quarter)))
$$;
comment on function projects.misses_report is
    'Whether a project owes a report of one of the quarters. The same rule as the class Monitoring, for lists.';

create index effort_monitored on projects.effort (unit) where kind = 'project' and phase in ('running', 'evaluated');

grant select, insert, update, delete on projects.run to helhed_app;
grant select, insert, update on projects.quarterly_report to helhed_app;
grant select, insert on projects.report_correction to helhed_app;
grant select, insert on projects.contact to helhed_app;
