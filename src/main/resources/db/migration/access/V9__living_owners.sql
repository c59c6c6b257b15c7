create function access.things_with_living_owner(wanted text) returns setof text
language sql stable security definer set search_path = pg_catalog as $$
    select owner.thing
    from access.owner
    join access.person on person.id = owner.person
    where owner.kind = wanted and (person.left_on is null or person.left_on > access.today())
$$;
comment on function access.things_with_living_owner is
    'The things of a kind that somebody answers for who is here. Everybody may know that, but not who it is.';
