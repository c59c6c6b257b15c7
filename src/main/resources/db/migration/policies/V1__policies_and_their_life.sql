create table policies.policy (
    id           text        primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
    municipality text        not null,
    stage        text        not null check (stage in ('draft', 'internal-round', 'hearing', 'adopted')),
    replaces     text        references policies.policy check (replaces <> id),
    valid_from   date,
    valid_to     date,
    document     text        not null,
    version      integer     not null default 1 check (version > 0),
    changed_at   timestamptz not null,
    check (valid_to >= valid_from)
);
create index policy_municipality on policies.policy (municipality);
create unique index policy_replaced_once on policies.policy (replaces) where stage = 'adopted';
comment on table policies.policy is 'One version of a municipality''s policy. Adopted, it is never changed: a correction is a new version.';
comment on column policies.policy.document is 'The file it was read from, or as the pages last wrote it.';
comment on column policies.policy.version is 'Counts the changes, so that of two who change a draft at once the later is told.';

create function policies.refuse_change_of_adopted() returns trigger language plpgsql as $$
begin
    raise exception 'The policy % is adopted and never changed: make a new version', old.id;
end
$$;
create trigger policy_adopted_is_immutable before update or delete on policies.policy
    for each row when (old.stage = 'adopted') execute function policies.refuse_change_of_adopted();

create table policies.step (
    policy  text        not null references policies.policy,
    number  integer     not null check (number > 0),
    at      timestamptz not null,
    step    text        not null,
    until   date,
    note    text        check (length(note) <= 2000),
    primary key (policy, number)
);
comment on table policies.step is 'What has happened to a policy on its way, in order. Only added to.';
comment on column policies.step.until is 'The last day to answer or to be heard, where the step gives one.';

create table policies.answer (
    policy      text        not null references policies.policy,
    round       integer     not null check (round > 0),
    committee   text        not null check (btrim(committee) <> ''),
    verdict     text        not null check (verdict in ('agrees', 'changes', 'initiatives')),
    text        text        not null check (length(text) <= 4000),
    person      uuid        not null,
    answered_at timestamptz not null,
    version     integer     not null default 1,
    primary key (policy, round, committee),
    check (verdict = 'agrees' or btrim(text) <> '')
);
comment on table policies.answer is 'What a committee says in an internal round. The round is the number of the step that began it.';

create table policies.comment (
    id          uuid        primary key,
    policy      text        not null references policies.policy,
    hearing     integer     not null check (hearing > 0),
    item        text,
    name        text        check (length(name) <= 120),
    text        text        not null check (btrim(text) <> '' and length(text) <= 3000),
    written_at  timestamptz not null,
    sender      bytea,
    state       text        not null default 'waiting' check (state in ('waiting', 'published', 'refused')),
    reason      text        check (length(reason) <= 1000),
    seen_at     timestamptz,
    answer      text        check (length(answer) <= 4000),
    answered_at timestamptz,
    check ((state = 'waiting') = (seen_at is null)),
    check (state <> 'refused' or btrim(reason) <> ''),
    check ((answer is null) = (answered_at is null))
);
create index comment_policy on policies.comment (policy, hearing, written_at);
create index comment_sender on policies.comment (sender, written_at) where sender is not null;
comment on table policies.comment is 'What somebody says in a public hearing. Shown when somebody at the municipality has read it.';
comment on column policies.comment.sender is 'A hash by which too many at once from one place are held back; gone within a day.';

alter table policies.comment enable row level security;
create policy comment_write on policies.comment for insert with check (state = 'waiting');
create policy comment_published on policies.comment for select using (state = 'published');
create policy comment_task on policies.comment using ((select access.acting_task()) is not null);
create policy comment_moderate on policies.comment using ((select access.reaches_everything('hearing.moderate')));

create table policies.override (
    id           uuid        primary key,
    policy       text        not null references policies.policy,
    effect_goal  text        not null,
    status       text        not null,
    reason       text        not null check (btrim(reason) <> '' and length(reason) <= 1000),
    name         text        not null,
    person       uuid        not null,
    set_at       timestamptz not null,
    ended_at     timestamptz
);
create unique index override_one_at_a_time on policies.override (policy, effect_goal) where ended_at is null;
comment on table policies.override is 'A status that somebody with the right has set in place of the computed one, with reason and name. Kept when it ends.';

create table policies.decision (
    id          uuid        primary key,
    policy      text        not null references policies.policy,
    item        text,
    decided_on  date        not null,
    body        text        not null check (btrim(body) <> '' and length(body) <= 200),
    agenda      text        check (length(agenda) <= 200),
    text        text        not null check (btrim(text) <> '' and length(text) <= 2000),
    noted_at    timestamptz not null
);
create index decision_policy on policies.decision (policy, decided_on desc);
comment on table policies.decision is 'What a committee or the council has decided about a policy or an item of it.';

grant usage on schema policies to helhed_app;
grant select, insert, update on policies.policy to helhed_app;
grant select, insert on policies.step, policies.decision to helhed_app;
grant select, insert, update on policies.answer to helhed_app;
grant select, insert on policies.comment to helhed_app;
grant update (state, reason, seen_at, answer, answered_at, sender) on policies.comment to helhed_app;
grant select, insert on policies.override to helhed_app;
grant update (ended_at) on policies.override to helhed_app;

create function policies.heard_from(wanted bytea, since timestamptz) returns integer
language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from policies.comment where sender = wanted and written_at > since
$$;
comment on function policies.heard_from is 'How many comments came from one place, also those that nobody has read yet.';

create function policies.heard_about(wanted text, since timestamptz) returns integer
language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from policies.comment where policy = wanted and written_at > since
$$;
comment on function policies.heard_about is 'How many comments came about one policy.';

create function policies.unheard(wanted text) returns integer
language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from policies.comment
    where policy = wanted and (state = 'waiting' or state = 'published' and answer is null)
$$;
comment on function policies.unheard is 'How many comments on a policy nobody has read, or nobody has answered, whoever asks.';

create function policies.forget_senders(before timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
    update policies.comment set sender = null where sender is not null and written_at < before
$$;
comment on function policies.forget_senders is 'Drops the hashes of where comments came from.';
revoke execute on function policies.heard_from, policies.heard_about, policies.unheard, policies.forget_senders from public;
grant execute on function policies.heard_from, policies.heard_about, policies.unheard, policies.forget_senders to helhed_app;
