package dk.helhed.web.database;

import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * How migrations reach the database: as its owner. The program itself puts that right down on every connection, by the setting
 * {@code connection-init-sql}, and becomes the role {@code helhed_app}.
 */
@Component
public class OwnerConnection implements FlywayConnectionDetails {

    private final JdbcConnectionDetails owner;

    OwnerConnection(JdbcConnectionDetails owner) {
        this.owner = owner;
    }

    @Override
    public String getJdbcUrl() {
        return owner.getJdbcUrl();
    }

    @Override
    public String getUsername() {
        return Objects.requireNonNullElse(owner.getUsername(), "");
    }

    @Override
    public String getPassword() {
        return Objects.requireNonNullElse(owner.getPassword(), "");
    }
}
