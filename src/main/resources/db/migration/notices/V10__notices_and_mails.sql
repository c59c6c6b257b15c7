grant usage on schema notices to helhed_app;

create table notices.morning (
    day      date        primary key,
    begun_at timestamptz not null
);
comment on table notices.morning is 'The days on which it was written down whom to look at. One instance does it.';

create table notices.look (
    person       uuid        primary key,
    looked_on    date,
    paused_until timestamptz
);
comment on table notices.look is 'Whom to look at each morning, and when that was done last: claimed row by row, so that several instances share the work.';
comment on column notices.look.paused_until is 'Not before then: it went wrong.';

create table notices.choice (
    person uuid primary key,
    rhythm text not null check (rhythm in ('daily', 'weekly', 'none'))
);
comment on table notices.choice is 'How often people want mail. Who has not chosen gets it daily.';

create table notices.mail (
    id            uuid        primary key,
    person        uuid        not null,
    day           date        not null,
    language      text        not null check (language in ('da', 'en')),
    waiting       integer     not null check (waiting > 0),
    late          integer     not null check (late between 0 and waiting),
    fresh         integer     not null check (fresh >= 0),
    made_at       timestamptz not null,
    state         text        not null
        check (state in ('waiting', 'sending', 'sent', 'refused', 'failed', 'replaced', 'dropped')),
    attempts      integer     not null default 0 check (attempts >= 0),
    next_try      timestamptz not null,
    claimed_until timestamptz,
    ended_at      timestamptz,
    problem       text check (length(problem) <= 40),
    address_mark  text check (length(address_mark) = 43),
    unique (person, day),
    check ((state = 'sending') = (claimed_until is not null)),
    check ((state in ('waiting', 'sending')) = (ended_at is null))
);
create unique index mail_waits_once on notices.mail (person) where state in ('waiting', 'sending');
create index mail_due on notices.mail (next_try) where state in ('waiting', 'sending');
create index mail_state on notices.mail (state, ended_at desc);
comment on table notices.mail is 'Mails to be sent and sent: numbers only. The text is written from them, the same at each try; the id is the Message-ID.';
comment on column notices.mail.claimed_until is 'An instance is sending it. If it has not said by then what became of it, another tries.';
comment on column notices.mail.problem is 'Why it was not sent at the latest try: a code, never the words of the mail server, which hold the address.';
comment on column notices.mail.address_mark is 'Hash of the address that the latest try went to, to tell whether the person has got another since.';

create table notices.notice (
    id       uuid primary key,
    person   uuid not null,
    identity text not null check (length(identity) = 43),
    day      date not null,
    path     text not null check (path like '/%' and path not like '//%'),
    read_at  timestamptz,
    gone_at  timestamptz,
    mail     uuid references notices.mail
);
create unique index notice_stands_once on notices.notice (person, identity) where gone_at is null;
create index notice_mail on notices.notice (mail) where mail is not null;
comment on table notices.notice is 'That something waits for a person, and since when the person was told. What it is stands with the thing itself.';
comment on column notices.notice.identity is 'Hash of the kind of duty, its page, its last day, whether it is late, and its mark.';
comment on column notices.notice.gone_at is 'When it was seen that it no longer waits.';
comment on column notices.notice.mail is 'The latest mail that counted it as new.';

alter table notices.look enable row level security;
create policy look_task on notices.look using ((select access.acting_task()) = 'notices');
create policy look_own on notices.look using (person = (select access.acting_person()));

alter table notices.choice enable row level security;
create policy choice_own on notices.choice using (person = (select access.acting_person()));
create policy choice_task on notices.choice for select using ((select access.acting_task()) = 'notices');

alter table notices.notice enable row level security;
create policy notice_own on notices.notice using (person = (select access.acting_person()));

alter table notices.mail enable row level security;
create policy mail_own on notices.mail using (person = (select access.acting_person()));
create policy mail_task on notices.mail using ((select access.acting_task()) = 'notices');
create policy mail_read on notices.mail for select using ((select access.reaches_everything('people.edit')));
create policy mail_retry on notices.mail for update using ((select access.reaches_everything('people.edit')));

grant select, insert on notices.morning to helhed_app;
grant select, insert, update on notices.look, notices.choice, notices.notice, notices.mail to helhed_app;
