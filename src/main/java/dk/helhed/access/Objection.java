package dk.helhed.access;

import java.util.List;

/**
 * Why something that somebody asks for is not done.
 *
 * @param field of the form that must be changed; empty if no field can help
 * @param key of the sentence that says what is wrong and what to do
 * @param arguments of the sentence
 */
public record Objection(String field, String key, List<Object> arguments) {

    public Objection {
        arguments = List.copyOf(arguments);
    }

    public static Objection of(String field, String key, Object... arguments) {
        return new Objection(field, key, List.of(arguments));
    }
}
