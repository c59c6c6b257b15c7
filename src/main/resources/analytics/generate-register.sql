-- A register of invented people: one row for each person and year, by person and then year. Nobody in it is real.
-- Parameters (variables): persons, first_year, last_year, seed. Tables: municipality (place, code, region), places from 0, the
-- largest municipality first. Every value is a function of the person, the year and the seed: the same rows each time. Only
-- operations that IEEE 754 defines exactly are used, so that this holds on every machine. Whoever reaches the age of 96 is
-- followed by a child under the same key; so the ages of a year stay spread as they are.
with person as (
    select
        number as key,
        least(97, floor(98 * mix(number, 1) * mix(number, 20)))::integer as home,
        case
            when mix(number, 2) < 0.855 then 1
            when mix(number, 2) < 0.905 then 2
            when mix(number, 2) < 0.965 then 3
            when mix(number, 2) < 0.971 then 4
            else 5
        end as origin,
        mix(number, 3) * mix(number, 3) as country,
        mix(number, 4) as sex,
        floor(96 * mix(number, 5))::integer as age_in_2008,
        floor(40 * mix(number, 6))::integer as arrival,
        mix(number, 7) as place,
        mix(number, 8) as schooling,
        mix(number, 9) as permit,
        mix(number, 10) as children
    from (select range as number from range(1, getvariable('persons') + 1))
),
years as (
    select
        person.*,
        range as year,
        key * 256 + range - 1950 as moment,
        (age_in_2008 + range - 2008 + 960) % 96 as age
    from person, range(getvariable('first_year'), getvariable('last_year') + 1)
),
life as (
    select
        *,
        case
            when mix(moment, 11) < 0.03 then least(97, floor(98 * mix(moment, 12) * mix(moment, 22)))::integer
            else home
        end as lives_in,
        case when origin in (2, 3) then (arrival + year - 2008 + 410) % 41 else -1 end as years_here
    from years
),
work as (
    select
        *,
        case
            when age between 16 and 66 then
                (mix(moment, 13) <
                    case origin
                        when 1 then 0.78
                        when 2 then 0.70
                        when 3 then 0.48 + 0.012 * least(years_here, 12)
                        when 4 then 0.74
                        else 0.66
                    end
                    - case when sex < 0.5 then 0 when origin = 3 then 0.12 else 0.03 end
                    - case when age < 25 then 0.25 when age > 60 then 0.20 else 0 end
                    + 0.0015 * (lives_in % 20)
                    + 0.004 * (year - 2015))::tinyint
            else 0
        end as employed
    from life
)
select
    key::integer as person_id,
    year::smallint as year,
    municipality.code::smallint as municipality,
    municipality.region::tinyint as region,
    (municipality.code * 100 + 1 + floor(5 * (work.place + work.place * work.place)))::integer as district,
    origin::tinyint as origin_group,
    case
        when origin = 1 then 208
        when origin in (2, 4) then western[1 + floor(len(western) * work.country)::integer]
        else non_western[1 + floor(len(non_western) * work.country)::integer]
    end::smallint as origin_country,
    (1 + (sex >= 0.5)::integer)::tinyint as sex,
    age::tinyint as age,
    employed,
    case
        when age between 6 and 15 then 1
        when age between 16 and 35 then (mix(moment, 14) < 0.9 - 0.04 * (age - 16))::integer
        else 0
    end::tinyint as in_education,
    case
        when age between 18 and 66 and employed = 0 then
            (mix(moment, 15) < case origin when 1 then 0.35 when 3 then 0.6 else 0.4 end)::integer
        else 0
    end::tinyint as benefit,
    case
        when origin in (2, 3) then least(5, floor(mix(moment, 16) * (1 + least(years_here, 10) * 0.5)))
        else -1
    end::tinyint as danish_level,
    years_here::tinyint as years_in_dk,
    case when origin = 3 then floor(permit * 5) when origin = 2 then 3 + floor(permit * 2) else -1 end::tinyint as permit,
    case
        when age < 18 then 0
        when origin = 3 then floor(2 * (schooling + schooling * schooling))
        else floor(4 * schooling)
    end::tinyint as edu_level,
    floor(work.children * 4)::tinyint as children,
    case
        when age < 15 then 0
        when employed = 1 then floor(180000 + 420000 * mix(moment, 17) * mix(moment, 17))
        else floor(150000 * mix(moment, 17))
    end::integer as income,
    case
        when age between 15 and 40 then (mix(moment, 18) < case when sex < 0.5 then 0.02 else 0.004 end)::integer
        else 0
    end::tinyint as crime,
    case
        when municipality.place % 9 = 0 then (work.place > case origin when 1 then 0.97 else 0.7 end)::integer
        else 0
    end::tinyint as vulnerable_area
from work
join municipality on municipality.place = work.lives_in
cross join country
