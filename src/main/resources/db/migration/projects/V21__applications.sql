create table projects.application (
    id                uuid        primary key,
    effort            uuid        not null references projects.effort on delete cascade,
    pool              uuid        references projects.pool,
    state             text        not null check (state in ('draft', 'sent', 'granted', 'refused')),
    amount            numeric(14, 2) check (amount >= 0),
    cofinancing       numeric(14, 2) check (cofinancing >= 0),
    cofinancier       text        not null,
    cofinancier_kind  text        check (cofinancier_kind in ('municipality', 'state', 'region', 'eu', 'foundation',
                                      'company', 'association', 'other')),
    challenge         text        not null,
    target_group      text        not null,
    effects           text        not null,
    results           text        not null,
    activities        text        not null,
    resources         text        not null,
    lasting           text        not null,
    risks             text        not null,
    started_by        uuid,
    started_at        timestamptz not null,
    round             integer     not null default 0,
    sent_at           timestamptz,
    granted           numeric(14, 2) check (granted >= 0 and granted <= amount),
    reasons           text        not null default '',
    conditions        text        not null default '',
    decided_by        uuid,
    decided_at        timestamptz,
    applied_source    bigint      references projects.source on delete set null,
    own_source        bigint      references projects.source on delete set null,
    version           integer     not null default 1,
    check (state = 'draft' or (sent_at is not null and amount is not null)),
    check ((state in ('granted', 'refused')) = (decided_at is not null)),
    check ((state = 'granted') = (granted is not null))
);
create unique index application_open on projects.application (effort) where state in ('draft', 'sent');
create index application_effort on projects.application (effort, started_at desc);
create index application_pool on projects.application (pool, state);
create index application_state on projects.application (state, sent_at desc);
comment on table projects.application is 'What money was applied for, with what reasons, and what was decided. Empty texts are not answered.';
comment on column projects.application.pool is 'Null if the money is applied for from the municipality''s own funds.';
comment on column projects.application.effort is 'One application of an effort is open at a time.';
comment on column projects.application.round is 'Counts how often it was sent; it can be taken back and sent again.';
comment on column projects.application.applied_source is 'The row of money that the application became.';
comment on column projects.application.own_source is 'The row of money with the co-financing.';

create table projects.application_line (
    application uuid    not null references projects.application on delete cascade,
    position    integer not null,
    year        integer not null check (year between 1990 and 2100),
    cost        text    not null check (cost in ('salary', 'purchase', 'premises', 'evaluation', 'other')),
    applied     numeric(14, 2) not null check (applied >= 0),
    own         numeric(14, 2) not null check (own >= 0),
    primary key (application, position),
    unique (application, year, cost)
);
comment on table projects.application_line is 'The budget of an application: what is applied for and what is co-financed, kroner.';

create table projects.review (
    application uuid        not null references projects.application on delete cascade,
    round       integer     not null,
    reviewer    uuid        not null,
    state       text        not null check (state in ('sent', 'conflict')),
    reason_for  text        not null,
    reason_against text     not null,
    conflict    text        not null,
    at          timestamptz not null,
    primary key (application, round, reviewer),
    check ((state = 'conflict') = (conflict <> ''))
);
comment on table projects.review is 'What a reviewer judged of an application, or why the reviewer cannot (forvaltningsloven § 3). Never changed, only turned into a conflict.';

create table projects.review_score (
    application uuid    not null,
    round       integer not null,
    reviewer    uuid    not null,
    criterion   text    not null check (criterion in ('need', 'plan', 'evidence', 'value', 'anchoring')),
    points      integer not null check (points between 1 and 5),
    reason      text    not null check (reason <> ''),
    primary key (application, round, reviewer, criterion),
    foreign key (application, round, reviewer) references projects.review on delete cascade
);

-- Whoever has sent a review of the same round sees the others; whoever decides sees them too. Nobody with a conflict does, and
-- the manager of the effort never does.
create function projects.sees_reviews(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(effort.manager <> access.acting_person(), true)
        and not exists (select from projects.review
            where review.application = wanted and reviewer = access.acting_person() and state = 'conflict')
        and (exists (select from projects.review
                where review.application = wanted and review.round = application.round
                    and reviewer = access.acting_person() and state = 'sent')
            or access.reaches_everything('applications.decide')
            or effort.unit = any (access.units_in_reach('applications.decide')))
    from projects.application join projects.effort on effort.id = application.effort
    where application.id = wanted
$$;
-- How many have judged it is no secret; what they think is.
create function projects.reviews_sent(wanted uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer
    from projects.review join projects.application on application.id = review.application
    where application.id = wanted and review.round = application.round and review.state = 'sent'
$$;

alter table projects.review enable row level security;
create policy review_task on projects.review using ((select access.acting_task()) is not null);
create policy review_own on projects.review using (reviewer = (select access.acting_person()));
create policy review_conflict on projects.review for select using (
    state = 'conflict' and (select access.acting_person()) is not null);
create policy review_others on projects.review for select using (state = 'sent' and projects.sees_reviews(application));
alter table projects.review_score enable row level security;
create policy review_score_task on projects.review_score using ((select access.acting_task()) is not null);
create policy review_score_own on projects.review_score using (reviewer = (select access.acting_person()));
create policy review_score_others on projects.review_score for select using (projects.sees_reviews(application));

grant select, insert, update on projects.application to helhed_app;
grant select, insert, delete on projects.application_line to helhed_app;
grant select, insert, update on projects.review to helhed_app;
grant select, insert, delete on projects.review_score to helhed_app;
