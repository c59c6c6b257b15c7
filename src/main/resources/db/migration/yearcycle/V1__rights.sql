grant usage on schema yearcycle to helhed_app;
