package dk.helhed.web;

import org.springframework.http.HttpStatusCode;

/** The kinds of problem a request can meet. */
enum ProblemKind {
    BAD_ADDRESS("bad-address"),
    NOT_FOUND("not-found"),
    METHOD_NOT_ALLOWED("method-not-allowed"),
    NOT_SIGNED_IN("not-signed-in"),
    NOT_ALLOWED("not-allowed"),
    STALE_FORM("stale-form"),
    TOO_LARGE("too-large"),
    REFUSED("refused"),
    FAILED("failed");

    private final String code;

    ProblemKind(String code) {
        this.code = code;
    }

    static ProblemKind of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> BAD_ADDRESS;
            case 401 -> NOT_SIGNED_IN;
            // Only the guard of the forms answers so without a handler.
            case 403 -> STALE_FORM;
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 405 -> METHOD_NOT_ALLOWED;
            default -> status.is4xxClientError() ? REFUSED : FAILED;
        };
    }

    /** The code that programs may rely on: it never changes. */
    String code() {
        return code;
    }

    /** The key of a part of the text about this kind: {@code title}, {@code detail} or {@code advice}. */
    String key(String part) {
        return "error." + code + "." + part;
    }
}
