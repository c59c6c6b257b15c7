grant usage on schema reports to helhed_app;
