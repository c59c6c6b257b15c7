grant usage on schema yearcycle to helhed_app;

create table yearcycle.proposal (
    id          uuid        primary key,
    number      integer     generated always as identity unique,
    state       text        not null check (state in ('draft', 'committee', 'budget', 'adopted', 'changed', 'rejected',
                                'withdrawn')),
    theme       text,
    title       text        not null check (btrim(title) <> ''),
    challenge   text        not null,
    proposed    text        not null,
    evidence    text        not null check (evidence in ('main-road', 'promising', 'experimental', 'ungraded')),
    grounds     text        not null,
    alternatives text       not null,
    otherwise   text        not null,
    target      text        not null,
    budget_year integer     not null check (budget_year between 2000 and 2199),
    opens       text        not null check (opens in ('project', 'change')),
    effort      uuid,
    unit        integer     not null,
    author      uuid,
    sent_on     date,
    changed_at  timestamptz not null,
    version     integer     not null default 1,
    check (state in ('draft', 'withdrawn') or sent_on is not null)
);
create index proposal_theme on yearcycle.proposal (theme);
create index proposal_budget on yearcycle.proposal (budget_year, state);
comment on table yearcycle.proposal is 'What somebody proposes to the budget. Empty texts are not answered yet; never deleted.';
comment on column yearcycle.proposal.number is 'What addresses and agendas know it by.';
comment on column yearcycle.proposal.theme is 'Policy and focus area, as aarhus-2013.uddannelse; null if no followed policy covers it.';
comment on column yearcycle.proposal.grounds is 'Why the evidence is graded as it is.';
comment on column yearcycle.proposal.otherwise is 'What happens if nothing is done.';
comment on column yearcycle.proposal.effort is 'The effort to be changed, in the room projects; null for a new one.';
comment on column yearcycle.proposal.unit is 'The unit that answers, in the room access.';
comment on column yearcycle.proposal.sent_on is 'The day it was last sent to the committee; null if never. From then on everybody may read it.';

create table yearcycle.proposal_cost (
    proposal uuid    not null references yearcycle.proposal,
    year     integer not null check (year between 2000 and 2199),
    payer    text    not null check (payer in ('municipality', 'state', 'region', 'fund', 'other')),
    kroner   numeric(14, 2) check (kroner >= 0),
    primary key (proposal, year, payer)
);
comment on column yearcycle.proposal_cost.kroner is 'Null if the payer shall pay but nobody knows how much.';

create table yearcycle.proposal_effect (
    proposal  uuid    not null references yearcycle.proposal,
    indicator text    not null,
    area      text    not null,
    year      integer not null check (year between 2000 and 2199),
    expected  numeric not null,
    base      numeric,
    period    text,
    batch     integer,
    primary key (proposal, indicator, area, year),
    check ((base is null) = (period is null)),
    check ((base is null) = (batch is null))
);
comment on table yearcycle.proposal_effect is 'What an indicator is expected to show about a year if the proposal is carried out.';
comment on column yearcycle.proposal_effect.base is 'The newest figure when it was last saved as a draft, with its period and batch; null if there was none.';

create table yearcycle.proposal_signal (
    proposal uuid not null references yearcycle.proposal,
    signal   uuid not null,
    primary key (proposal, signal)
);
create index proposal_signal_signal on yearcycle.proposal_signal (signal);

create table yearcycle.proposal_step (
    proposal uuid        not null references yearcycle.proposal,
    number   integer     not null,
    at       timestamptz not null,
    move     text        not null,
    state    text        not null,
    note     text        not null,
    by_whom  uuid,
    primary key (proposal, number)
);
comment on table yearcycle.proposal_step is 'The way of a proposal, step by step. Never changed.';

create table yearcycle.proposal_treatment (
    id             uuid        primary key,
    proposal       uuid        not null references yearcycle.proposal,
    treated_on     date        not null,
    committee      text        not null check (btrim(committee) <> ''),
    agenda         text        not null check (btrim(agenda) <> ''),
    recommendation text        not null check (btrim(recommendation) <> ''),
    recorded_at    timestamptz not null,
    recorded_by    uuid
);
create index proposal_treatment_proposal on yearcycle.proposal_treatment (proposal, recorded_at desc);
comment on table yearcycle.proposal_treatment is 'What a committee recommended. Never changed: after a return comes a new one.';

create table yearcycle.proposal_decision (
    id          uuid        primary key,
    proposal    uuid        not null references yearcycle.proposal,
    treatment   uuid        not null references yearcycle.proposal_treatment,
    ruling      text        not null check (ruling in ('adopted', 'changed', 'rejected')),
    decided_on  date        not null,
    body        text        not null check (btrim(body) <> ''),
    agenda      text        not null check (btrim(agenda) <> ''),
    text        text        not null check (btrim(text) <> ''),
    over_frame  text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid
);
create index proposal_decision_proposal on yearcycle.proposal_decision (proposal, recorded_at desc);
comment on table yearcycle.proposal_decision is 'What was decided about a proposal. None without a treatment. Never changed: a correction is a new row.';
comment on column yearcycle.proposal_decision.over_frame is 'Why more was granted than the frame holds; empty if it was not.';

create table yearcycle.proposal_grant (
    decision uuid    not null references yearcycle.proposal_decision,
    year     integer not null check (year between 2000 and 2199),
    kroner   numeric(14, 2) not null check (kroner >= 0),
    primary key (decision, year)
);
comment on table yearcycle.proposal_grant is 'What the municipality grants for each year.';

create table yearcycle.proposal_opening (
    decision  uuid        primary key references yearcycle.proposal_decision,
    proposal  uuid        not null unique references yearcycle.proposal,
    effort    uuid        not null,
    opened_at timestamptz not null,
    opened_by uuid
);
create index proposal_opening_effort on yearcycle.proposal_opening (effort);
comment on table yearcycle.proposal_opening is 'The effort in the room projects that a decision opened or changed. One for each proposal.';

create table yearcycle.frame (
    year       integer     primary key check (year between 2000 and 2199),
    kroner     numeric(14, 2) check (kroner >= 0),
    changed_at timestamptz not null,
    version    integer     not null default 1
);
comment on table yearcycle.frame is 'Kroner that a budget year has for proposals, and who ranked last: the version counts changes of frame and order.';
comment on column yearcycle.frame.kroner is 'Null if nobody has set it.';

create table yearcycle.frame_rank (
    year     integer not null references yearcycle.frame,
    proposal uuid    not null references yearcycle.proposal,
    position integer not null check (position >= 1),
    primary key (year, proposal)
);
comment on table yearcycle.frame_rank is 'The order of the proposals of a budget year. One without a row comes after the others, by number.';

create table yearcycle.follow_up (
    proposal    uuid        primary key references yearcycle.proposal,
    concluded_on date       not null,
    conclusion  text        not null check (btrim(conclusion) <> ''),
    learned     text        not null check (btrim(learned) <> ''),
    changed_at  timestamptz not null,
    changed_by  uuid,
    version     integer     not null default 1
);
comment on table yearcycle.follow_up is 'What people concluded when they held what a proposal expected against what the figures showed.';

grant select, insert, update on yearcycle.proposal, yearcycle.frame, yearcycle.follow_up to helhed_app;
grant select, insert, delete on yearcycle.proposal_cost, yearcycle.proposal_effect, yearcycle.proposal_signal,
    yearcycle.frame_rank to helhed_app;
grant select, insert on yearcycle.proposal_step, yearcycle.proposal_treatment, yearcycle.proposal_decision,
    yearcycle.proposal_grant, yearcycle.proposal_opening to helhed_app;
