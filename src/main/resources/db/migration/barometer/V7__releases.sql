-- What is told of a figure. A figure that is kept back is a row without numbers, and so it stays.
alter table barometer.observation
    add status text not null default 'value' check (status in ('value', 'hidden', 'merged', 'rounded')),
    add check (status not in ('hidden', 'merged')
        or num_nonnulls(value, change, numerator, denominator) = 0);
comment on column barometer.observation.status is 'value; hidden to protect people; merged into a wider category; or rounded.';

create table barometer.release (
    id                uuid        primary key,
    calculation       uuid        not null references barometer.calculation,
    dataset           text        not null,
    indicators        text[]      not null check (cardinality(indicators) > 0),
    title_da          text        not null check (title_da <> ''),
    title_en          text        not null,
    settings          jsonb       not null,
    content           jsonb       not null,
    report            jsonb       not null,
    safe              boolean     not null,
    sha256            char(64)    not null,
    state             text        not null default 'prepared'
                      check (state in ('prepared', 'approved', 'refused', 'withdrawn')),
    prepared_by       uuid        not null,
    prepared_at       timestamptz not null,
    decided_by        uuid,
    decided_at        timestamptz,
    reason            text        not null default '',
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    withdrawal_reason text        not null default '',
    batch             integer     references barometer.batch deferrable initially deferred,
    version           integer     not null default 1,
    check (decided_by <> prepared_by),
    check ((state = 'prepared') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    check (state <> 'refused' or reason <> ''),
    check (state not in ('approved', 'withdrawn') or safe),
    check ((state = 'withdrawn') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_at is null)),
    check (state <> 'withdrawn' or withdrawal_reason <> '')
);
comment on table barometer.release is 'Figures counted from register rows, protected, on their way to everybody. Only its state changes.';
comment on column barometer.release.settings is 'How it is protected.';
comment on column barometer.release.content is 'What the cells are told by, and what the figures count, in words for everybody.';
comment on column barometer.release.report is 'What is lost, and what could still be computed. For staff only.';
comment on column barometer.release.safe is 'Whether the attack found nothing; else it can never be approved.';
comment on column barometer.release.sha256 is 'Of settings, what went in and what came out.';
comment on column barometer.release.batch is 'The observations it became; null if none.';
create index release_dataset on barometer.release (dataset);

create table barometer.released_cell (
    release           uuid    not null references barometer.release,
    line              integer not null,
    indicator         text    not null,
    version           integer not null,
    members           text[]  not null,
    area              text,
    year              integer,
    status            text    not null check (status in ('value', 'hidden', 'merged', 'rounded')),
    value             numeric,
    numerator         bigint,
    denominator       bigint,
    other_numerator   bigint,
    other_denominator bigint,
    why               text    not null default '',
    source_line       integer not null,
    primary key (release, line),
    check (status not in ('hidden', 'merged')
        or num_nonnulls(value, numerator, denominator, other_numerator, other_denominator) = 0)
);
comment on table barometer.released_cell is 'One protected figure. What is kept back is not in here. Never changed.';
comment on column barometer.released_cell.members is 'One code for each dimension of the content; TOT for a total.';
comment on column barometer.released_cell.source_line is 'Of the internal figure. For staff only.';
comment on column barometer.released_cell.why is 'Why it is hidden: for what it tells, or to protect others. For staff only.';

create function barometer.guard_release() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('prepared', 'approved'), ('prepared', 'refused'), ('approved', 'withdrawn')) then
        raise exception 'A release that is % cannot become %', old.state, new.state;
    end if;
    if (new.id, new.calculation, new.dataset, new.indicators, new.title_da, new.title_en, new.settings, new.content,
            new.report, new.safe, new.sha256, new.prepared_by, new.prepared_at)
        is distinct from (old.id, old.calculation, old.dataset, old.indicators, old.title_da, old.title_en, old.settings,
            old.content, old.report, old.safe, old.sha256, old.prepared_by, old.prepared_at)
        or old.state = 'approved' and (new.decided_by, new.decided_at, new.reason, new.batch)
            is distinct from (old.decided_by, old.decided_at, old.reason, old.batch) then
        raise exception 'What a release holds is never changed: prepare another instead';
    end if;
    return new;
end
$$;
create trigger release_moves_by_the_rules before update on barometer.release
    for each row execute function barometer.guard_release();
create trigger release_stays before delete or truncate on barometer.release
    for each statement execute function barometer.refuse_change();

-- Cells come with their release, and none is added to what somebody has decided about.
create function barometer.guard_released_cells() returns trigger language plpgsql as $$
begin
    if exists (select from added join barometer.release on id = release where state <> 'prepared') then
        raise exception 'Nothing is added to a release that is decided';
    end if;
    return null;
end
$$;
create trigger released_cell_comes_with_its_release after insert on barometer.released_cell
    referencing new table as added for each statement execute function barometer.guard_released_cells();
create trigger released_cell_is_immutable before update or delete or truncate on barometer.released_cell
    for each statement execute function barometer.refuse_change();

-- All that the public pages, files and interfaces may read: what is approved. A withdrawn table is known to have been there.
create view barometer.public_table as
    select id, calculation, title_da, title_en, settings, content, sha256, state, decided_at, withdrawn_at, withdrawal_reason
    from barometer.release
    where state in ('approved', 'withdrawn');
create view barometer.public_cell as
    select release, line, indicator, cell.version, members, area, year, status, value, numerator, denominator,
        other_numerator, other_denominator
    from barometer.released_cell as cell
    join barometer.release on id = release
    where state = 'approved';

grant select, insert on barometer.release, barometer.released_cell to helhed_app;
grant update (state, decided_by, decided_at, reason, withdrawn_by, withdrawn_at, withdrawal_reason, batch, version)
    on barometer.release to helhed_app;
grant select on barometer.public_table, barometer.public_cell to helhed_app;
