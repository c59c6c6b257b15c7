grant usage on schema notices to helhed_app;
