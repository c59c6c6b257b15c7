package dk.helhed.access.log;

/** An entry could not be written, so what it is about must not be answered. */
final class LogUnavailableException extends IllegalStateException {

    LogUnavailableException(Throwable cause) {
        super("The log cannot be written", cause);
    }
}
