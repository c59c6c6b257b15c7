-- The matrix of roles and permissions, shown on the page /roller. A new permission is one line.
-- docs/roles.md is drawn from it: mvn test -Dtest=RolesDocumentTests -Dhelhed.write-docs=true

insert into access.role (code, position, personal_data, emergency) values
    ('indicator-owner',          1, false, false),
    ('data-steward',             2, false, false),
    ('policy-secretary',         3, false, false),
    ('project-manager',          4, false, false),
    ('committee-secretary',      5, false, false),
    ('committee-member',         6, false, false),
    ('caseworker',               7, true,  true),
    ('team-leader',              8, true,  true),
    ('interpreter-coordinator',  9, true,  true),
    ('placement-officer',       10, true,  true),
    ('evaluator',               11, true,  false),
    ('translator',              12, false, false),
    ('citizens-adviser',        13, true,  true),
    ('auditor',                 14, true,  false),
    ('administrator',           15, true,  false)
on conflict (code) do update
    set position = excluded.position, personal_data = excluded.personal_data, emergency = excluded.emergency;

delete from access.permission;
insert into access.permission (position, code, own, team, department, everything, emergency) values
    ( 1, 'people.read',     '{indicator-owner,committee-member,translator}', '{data-steward,policy-secretary,project-manager,committee-secretary,caseworker,interpreter-coordinator,placement-officer,evaluator,citizens-adviser}', '{team-leader}', '{administrator}', true),
    ( 2, 'people.edit',     '{}', '{}', '{}', '{administrator}', false),
    ( 3, 'units.edit',      '{}', '{}', '{}', '{administrator}', false),
    ( 4, 'owners.read',     '{indicator-owner}', '{project-manager}', '{team-leader}', '{data-steward,policy-secretary,committee-secretary,administrator}', false),
    ( 5, 'owners.edit',     '{}', '{}', '{team-leader}', '{data-steward,policy-secretary}', false),
    ( 6, 'log.read',        '{}', '{}', '{}', '{auditor}', false),
    ( 7, 'lookups.read',    '{}', '{}', '{}', '{citizens-adviser,auditor}', false),
    ( 8, 'emergency.take',  '{caseworker,team-leader,interpreter-coordinator,placement-officer,citizens-adviser}', '{}', '{}', '{}', false),
    ( 9, 'emergency.read',  '{}', '{}', '{team-leader}', '{auditor}', false),
    (10, 'tokens.make',     '{data-steward,administrator}', '{}', '{}', '{}', false),
    (11, 'mainstreaming.check', '{caseworker}', '{project-manager}', '{team-leader,committee-secretary}', '{policy-secretary}', false),
    (12, 'indicators.edit', '{}', '{}', '{}', '{data-steward,policy-secretary}', false),
    (13, 'policies.read',   '{}', '{}', '{}', '{indicator-owner,data-steward,policy-secretary,project-manager,committee-secretary,committee-member,team-leader,evaluator,translator}', false),
    (14, 'policies.edit',   '{}', '{}', '{}', '{policy-secretary}', false),
    (15, 'policies.answer', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (16, 'hearing.moderate', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (17, 'policies.override', '{}', '{}', '{}', '{data-steward,evaluator}', false),
    (18, 'policies.translate', '{}', '{}', '{}', '{policy-secretary,translator}', false),
    (19, 'projects.read',   '{committee-member,caseworker}', '{project-manager}', '{team-leader}', '{data-steward,policy-secretary,committee-secretary,evaluator}', false),
    (20, 'projects.edit',   '{}', '{project-manager}', '{team-leader}', '{policy-secretary}', false),
    (21, 'projects.evaluate', '{}', '{project-manager}', '{team-leader}', '{policy-secretary,evaluator}', false),
    (22, 'projects.decide', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (23, 'projects.import', '{}', '{}', '{}', '{policy-secretary}', false),
    (24, 'pools.edit',      '{}', '{}', '{team-leader}', '{policy-secretary,committee-secretary}', false),
    (25, 'applications.review', '{}', '{}', '{team-leader}', '{policy-secretary,evaluator}', false),
    (26, 'applications.decide', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (27, 'cycle.edit',      '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (28, 'signals.handle',  '{indicator-owner}', '{}', '{}', '{data-steward,policy-secretary,committee-secretary}', false),
    (29, 'proposals.edit',  '{}', '{project-manager}', '{team-leader}', '{policy-secretary,committee-secretary}', false),
    (30, 'proposals.decide', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (31, 'rounds.answer',   '{}', '{project-manager}', '{team-leader}', '{policy-secretary,committee-secretary}', false),
    (32, 'reports.edit',    '{}', '{}', '{}', '{data-steward,policy-secretary,committee-secretary,evaluator}', false),
    (33, 'reports.approve', '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false),
    (34, 'papers.edit',     '{}', '{}', '{}', '{policy-secretary,committee-secretary}', false);
