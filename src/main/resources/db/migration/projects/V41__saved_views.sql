create table projects.view (
    id         uuid        primary key,
    person     uuid        not null,
    name       text        not null check (btrim(name) <> ''),
    shared     boolean     not null,
    parameters text[]      not null,
    saved_at   timestamptz not null,
    unique (person, name)
);
comment on table projects.view is 'Ways to look at the portfolio that people have saved, each its own and some shared with colleagues.';
comment on column projects.view.parameters is 'Those of the address, each as name=text.';

alter table projects.view enable row level security;
create policy view_own on projects.view using (person = (select access.acting_person()));
create policy view_shared on projects.view for select using (shared and (select access.acting_person()) is not null);
grant select, insert, update, delete on projects.view to helhed_app;
