-- A figure that was withdrawn must not be found by asking for an earlier day, or for its batch. Emptying it is the only change
-- that is ever made to an observation.
create function barometer.guard_observation() returns trigger language plpgsql as $$
begin
    if not exists (select from barometer.release where batch = old.batch and state = 'withdrawn')
        or num_nonnulls(new.value, new.change, new.numerator, new.denominator) > 0 or new.status <> 'value'
        or (new.batch, new.line, new.indicator, new.area, new.period, new.period_from, new.period_to, new.unit, new.since,
                new.published, new.known_on, new.source)
            is distinct from (old.batch, old.line, old.indicator, old.area, old.period, old.period_from, old.period_to,
                old.unit, old.since, old.published, old.known_on, old.source) then
        raise exception 'An observation is never changed: import a correction instead';
    end if;
    return new;
end
$$;
drop trigger observation_is_immutable on barometer.observation;
create trigger observation_is_immutable before update on barometer.observation
    for each row execute function barometer.guard_observation();
create trigger observation_stays before delete or truncate on barometer.observation
    for each statement execute function barometer.refuse_change();
comment on table barometer.observation is
    'One published figure. A correction is a new row of a later batch. Never changed, but for figures that are withdrawn: they are emptied.';

create function barometer.empty_withdrawn(wanted uuid) returns void
language sql security definer set search_path = pg_catalog as $$
    update barometer.observation
    set value = null, numerator = null, denominator = null, status = 'value', note = release.withdrawal_reason
    from barometer.release
    where release.id = wanted and release.batch = observation.batch and release.state = 'withdrawn'
$$;
comment on function barometer.empty_withdrawn is 'Takes the figures out of the observations that a withdrawn release became.';
revoke execute on function barometer.empty_withdrawn from public;
grant execute on function barometer.empty_withdrawn to helhed_app;

-- Those that were withdrawn before this came.
select barometer.empty_withdrawn(id) from barometer.release where state = 'withdrawn';
