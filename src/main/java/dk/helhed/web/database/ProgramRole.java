package dk.helhed.web.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The role {@code helhed_app} that the program becomes on every connection. It owns nothing, cannot log in by itself, and
 * cannot pass the rules about rows by.
 */
public final class ProgramRole {

    public static final String NAME = "helhed_app";

    private static final String MAKE = """
            do $$
            begin
                if not exists (select from pg_roles where rolname = 'helhed_app') then
                    create role helhed_app nologin nosuperuser nobypassrls noinherit;
                end if;
            exception when duplicate_object or unique_violation then
                null;
            end
            $$
            """;

    private ProgramRole() {}

    /** Makes the role if it is not there, and lets the owner of the database become it. */
    public static void make(Connection connection, String owner) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(MAKE);
            statement.execute("grant helhed_app to \"" + owner.replace("\"", "\"\"") + "\"");
        }
    }

    /** Whether whoever is connected may become the role, and the role is held to the rules about rows. */
    static boolean isReady(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select coalesce(bool_or(pg_has_role(current_user, oid, 'member')
                            and not rolsuper and not rolbypassrls), false)
                        from pg_roles
                        where rolname = 'helhed_app'
                        """)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Whether whoever is connected may make roles. */
    static boolean canBeMade(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
