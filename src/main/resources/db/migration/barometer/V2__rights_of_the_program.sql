-- The program reads and adds; it never changes what is there.
grant usage on schema barometer to helhed_app;
grant select, insert on barometer.batch, barometer.observation to helhed_app;
