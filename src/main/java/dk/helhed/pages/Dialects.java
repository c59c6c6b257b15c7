package dk.helhed.pages;

import dk.helhed.tables.Dialect;
import org.jspecify.annotations.Nullable;

/** The dialects of comma-separated text, as addresses ask for them. */
public final class Dialects {

    private Dialects() {}

    /**
     * The dialect asked for; the standard one for null.
     *
     * @throws BadAddressException for an unknown one
     */
    public static Dialect named(@Nullable String code) {
        return code == null
                ? Dialect.STANDARD
                : Dialect.named(code).orElseThrow(() -> new BadAddressException("error.dialect", code));
    }
}
