package dk.helhed.access.factor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The SQL that the library for passkeys needs in its ceremonies. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private static final String PASSKEY = """
            select person, name, credential, public_key, attestation, signature_count, verified, backup_eligible, backed_up,
                transports, made_at
            from access.passkey
            """;

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(PASSKEY + "where credential = :credential")
                .param("credential", credential.getBytes())
                .query(PasskeyRepository::toRecord)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes person) {
        return jdbc.sql(PASSKEY + "where person = :person order by made_at, id")
                .param("person", PasskeyOwners.toPerson(person))
                .query(PasskeyRepository::toRecord)
                .list();
    }

    private static CredentialRecord toRecord(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(PasskeyOwners.toBytes(row.getObject("person", UUID.class)))
                .label(row.getString("name"))
                .credentialId(new Bytes(row.getBytes("credential")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(toUnmodifiableSet()))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .build();
    }

    /** Adds the passkey, or notes that it has been used. */
    @Override
    public void save(CredentialRecord passkey) {
        if (noteUse(passkey) == 0) {
            add(passkey);
        }
    }

    private int noteUse(CredentialRecord passkey) {
        return jdbc.sql("""
                update access.passkey
                set signature_count = :count, backed_up = :backedUp, used_at = :now
                where credential = :credential
                """)
                .param("count", passkey.getSignatureCount())
                .param("backedUp", passkey.isBackupState())
                .param("now", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
    }

    private void add(CredentialRecord passkey) {
        jdbc.sql("""
                insert into access.passkey (id, person, name, credential, public_key, attestation, signature_count, verified,
                    backup_eligible, backed_up, transports, made_at)
                values (:id, :person, :name, :credential, :key, :attestation, :count, :verified, :eligible, :backedUp,
                    :transports, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("person", PasskeyOwners.toPerson(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("now", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] bytes(@Nullable Bytes attestation) {
        if (attestation == null) {
            throw new IllegalArgumentException("A passkey came without its attestation object");
        }
        return attestation.getBytes();
    }

    private static String[] transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from access.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }
}
