package dk.helhed.web.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program cannot have its database, for a reason that the person at the console can do something about. */
public final class DatabaseUnavailable extends RuntimeException {

    private final String key;
    private final transient List<String> arguments;

    DatabaseUnavailable(@Nullable Throwable cause, String key, String... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence to show in the console messages. */
    public String key() {
        return key;
    }

    /** What belongs in the places {@code {0}}, {@code {1}} … of the sentence. */
    public List<String> arguments() {
        return arguments;
    }
}
