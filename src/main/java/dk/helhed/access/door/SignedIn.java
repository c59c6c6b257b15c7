package dk.helhed.access.door;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session remembers of who signed in. What the person may do is not part of it: that is read anew each time. */
public final class SignedIn extends AbstractAuthenticationToken {

    /** By password and nothing else. */
    public static final String PASSWORD = "password";
    /** By password and a code. */
    public static final String CODE = "code";
    /** By passkey, after a password or without. */
    public static final String PASSKEY = "passkey";
    /** As somebody who is invented. */
    public static final String DEMO = "demo";

    private static final long serialVersionUID = 1;

    private final UUID person;
    private final Instant since;
    private final String way;
    private final @Nullable String providerToken;

    /**
     * @param way how: one of the constants of this class, or the id of a provider
     * @param providerToken what the provider wants back at sign-out; null if there is no provider
     */
    public SignedIn(UUID person, Instant since, String way, @Nullable String providerToken) {
        super(List.of());
        this.person = person;
        this.since = since;
        this.way = way;
        this.providerToken = providerToken;
        setAuthenticated(true);
    }

    public UUID person() {
        return person;
    }

    /** When the person signed in. */
    public Instant since() {
        return since;
    }

    /** How the person signed in. */
    public String way() {
        return way;
    }

    /** Whether nothing but a password was shown. */
    public boolean isByPasswordOnly() {
        return way.equals(PASSWORD);
    }

    /** Whether it was with an account that Helhed keeps. */
    public boolean isLocal() {
        return way.equals(PASSWORD) || way.equals(CODE) || way.equals(PASSKEY);
    }

    public @Nullable String providerToken() {
        return providerToken;
    }

    @Override
    public Object getPrincipal() {
        return person.toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that
                && super.equals(other)
                && person.equals(that.person)
                && since.equals(that.since)
                && way.equals(that.way)
                && Objects.equals(providerToken, that.providerToken);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), person, since, way, providerToken);
    }
}
