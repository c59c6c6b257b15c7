package dk.helhed.access.provider;

import dk.helhed.access.signin.SignInProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Tells why a sign-in by a provider failed, from the exception that Spring Security throws. */
final class Failure {

    private Failure() {}

    /** The reason, as the reader is told it. */
    static SignInProblem reason(AuthenticationException failure) {
        if (find(failure, ProviderUnavailable.class).isPresent()) {
            return SignInProblem.UNAVAILABLE;
        }
        return switch (code(failure)) {
            case "access_denied" -> SignInProblem.CANCELED;
            case "invalid_token_response",
                    "invalid_id_token",
                    "invalid_client",
                    "unauthorized_client",
                    "server_error",
                    "temporarily_unavailable" -> SignInProblem.UNAVAILABLE;
            default -> SignInProblem.INVALID;
        };
    }

    /** For whoever runs the program: what failed, without what the provider says of anybody. */
    static String summary(AuthenticationException failure) {
        var cause = find(failure, IOException.class).map(Throwable::toString);
        return code(failure) + cause.map(text -> " (" + text + ")").orElse("");
    }

    private static String code(AuthenticationException failure) {
        return find(failure, OAuth2AuthenticationException.class)
                .map(known -> known.getError().getErrorCode())
                .orElse(failure.getMessage() == null ? "" : failure.getMessage());
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
