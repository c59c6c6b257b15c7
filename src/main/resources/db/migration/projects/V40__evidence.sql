create table projects.grading (
    effort    uuid        primary key references projects.effort on delete cascade,
    reason    text        not null,
    graded_at timestamptz not null
);
comment on table projects.grading is 'Why an effort has its grade of evidence. The grade itself stands in projects.effort.';

create table projects.research (
    effort   uuid    not null references projects.effort on delete cascade,
    position integer not null check (position >= 0),
    title    text    not null check (btrim(title) <> ''),
    year     integer check (year between 1900 and 2100),
    link     text    not null,
    shows    text    not null check (btrim(shows) <> ''),
    primary key (effort, position)
);
comment on table projects.research is 'The research that a grade of evidence rests on. An empty link is not known.';

grant select, insert, update, delete on projects.grading to helhed_app;
grant select, insert, delete on projects.research to helhed_app;
