package dk.helhed.access.factor;

import dk.helhed.access.People;
import dk.helhed.access.Person;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People, as the library for passkeys sees them: named by their UUID among us, and by number and name where the browser lists
 * passkeys.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    static Bytes toBytes(UUID person) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID toPerson(Bytes id) {
        var bytes = ByteBuffer.wrap(id.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(toPerson(id));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return find(UUID.fromString(id));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return people.find(id).map(PasskeyOwners::toEntity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity toEntity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(toBytes(person.id()))
                .name(person.number())
                .displayName(person.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are added elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People are never deleted");
    }
}
