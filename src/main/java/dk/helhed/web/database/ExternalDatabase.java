package dk.helhed.web.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that the environment names.
 *
 * @param shown the address without any password, for messages
 */
record ExternalDatabase(DatabaseAddress address, String shown) {

    private static final int OLDEST_VERSION = 15;
    private static final String JDBC = "jdbc:";

    /**
     * Reads {@code HELHED_DATABASE_URL} as {@code jdbc:postgresql://…}, {@code postgresql://…} or
     * {@code postgres://…}; a user and password inside it count unless they have variables of their own.
     *
     * @throws DatabaseUnavailable when the address is of another kind
     */
    static Optional<ExternalDatabase> in(Map<String, String> environment) {
        var url = environment.getOrDefault("HELHED_DATABASE_URL", "").strip();
        return url.isEmpty() ? Optional.empty() : Optional.of(parse(url, environment));
    }

    private static ExternalDatabase parse(String url, Map<String, String> environment) {
        try {
            var uri = URI.create(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
            if (uri.getHost() == null
                    || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
                throw new DatabaseUnavailable(null, "console.database.url");
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var shown = "postgresql://" + uri.getHost() + port + uri.getRawPath();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var user = environment.getOrDefault("HELHED_DATABASE_USER", part(uri.getRawUserInfo(), 0));
            var password = environment.getOrDefault("HELHED_DATABASE_PASSWORD", part(uri.getRawUserInfo(), 1));
            return new ExternalDatabase(new DatabaseAddress(JDBC + shown + query, user, password), shown);
        } catch (IllegalArgumentException unreadable) {
            throw new DatabaseUnavailable(unreadable, "console.database.url");
        }
    }

    private static String part(@Nullable String userInfo, int index) {
        var parts = userInfo == null ? new String[0] : userInfo.split(":", 2);
        return index < parts.length ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }

    /**
     * The same database once it has answered and proved new enough.
     *
     * @throws DatabaseUnavailable when it is out of reach, refuses the user, is older than the oldest supported, or lacks the
     *     role of the program
     */
    Database checked() {
        try (var connection = address.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseUnavailable(null, "console.database.tooOld", shown, Integer.toString(version));
            }
            if (!ProgramRole.isReady(connection) && ProgramRole.canBeMade(connection)) {
                ProgramRole.make(connection, address.user());
            }
            if (!ProgramRole.isReady(connection)) {
                throw new DatabaseUnavailable(null, "console.database.role", ProgramRole.NAME, address.user());
            }
            return new BorrowedDatabase(address);
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(refused, key(refused), shown, address.user());
        }
    }

    private static String key(SQLException refused) {
        return switch (Objects.requireNonNullElse(refused.getSQLState(), "")) {
            case "28P01", "28000", "08004" -> "console.database.refused";
            case "3D000" -> "console.database.missing";
            default -> "console.database.unreachable";
        };
    }
}
