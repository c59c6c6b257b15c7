package dk.helhed.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a fixed set of answers. Implemented by an enum for each question. */
public interface Coded {

    /** As an enum names it. */
    String name();

    /** The key of the answer in words. */
    String key();

    /** As forms, addresses and the database write it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer with the code; empty if the question does not offer it. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> question, String code) {
        return Stream.of(question.getEnumConstants())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    /**
     * The answer that was stored with the code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Coded> E stored(Class<E> question, String code) {
        return of(question, code)
                .orElseThrow(() -> new IllegalArgumentException("No " + question.getSimpleName() + " " + code));
    }
}
