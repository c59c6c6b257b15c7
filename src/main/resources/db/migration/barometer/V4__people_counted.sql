alter table barometer.observation
    add numerator   bigint,
    add denominator bigint check (denominator > 0),
    add check (numerator is null or denominator is not null and numerator between 0 and denominator);
comment on column barometer.observation.numerator is 'How many of the people counted the share is; null when not published.';
comment on column barometer.observation.denominator is 'How many people were counted or asked; null when not published.';
