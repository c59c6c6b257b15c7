package dk.helhed.access.provider;

import org.springframework.security.core.AuthenticationException;

/** A provider does not answer, or not in a way that can be trusted. */
final class ProviderUnavailable extends AuthenticationException {

    private static final long serialVersionUID = 1;

    ProviderUnavailable(String message) {
        super(message);
    }

    ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
