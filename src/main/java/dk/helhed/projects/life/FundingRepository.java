package dk.helhed.projects.life;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whether there is money. */
@Repository
class FundingRepository {

    private final JdbcClient jdbc;

    FundingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody has granted the effort money. */
    boolean isGranted(UUID effort) {
        return jdbc.sql("""
                select exists (select from projects.source where effort = :effort and standing = 'granted')
                """).param("effort", effort).query(Boolean.class).single();
    }
}
