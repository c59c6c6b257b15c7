create table projects.decision (
    id          uuid        primary key,
    effort      uuid        not null references projects.effort on delete cascade,
    conclusion  text        not null check (conclusion in ('anchored', 'extended', 'changed', 'ended', 'spread')),
    body        text        not null check (btrim(body) <> ''),
    agenda      text        not null check (btrim(agenda) <> ''),
    link        text        not null,
    decided_on  date        not null,
    reasons     text        not null check (btrim(reasons) <> ''),
    yearly      numeric(14, 2) check (yearly >= 0),
    payer       text        not null,
    until       date,
    replaces    uuid        unique references projects.decision,
    recorded_at timestamptz not null,
    recorded_by uuid,
    check (conclusion not in ('anchored', 'spread') or (yearly is not null and btrim(payer) <> '')),
    check (conclusion <> 'extended' or until is not null)
);
create index decision_effort on projects.decision (effort, decided_on desc, recorded_at desc);
comment on table projects.decision is 'What a committee or the council decided about an effort. Never changed: a correction is a new row.';
comment on column projects.decision.yearly is 'Lasting funding, kroner a year.';
comment on column projects.decision.until is 'The last day of an extension.';

grant select, insert on projects.decision to helhed_app;
