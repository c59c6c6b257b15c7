package dk.helhed.policies.mainstreaming;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the answers that a question of the check offers. */
public interface Answer {

    /** As an enum names it. */
    String name();

    /** The key of the answer in words. */
    String key();

    /** As forms and the database write it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer with the code; empty if the question does not offer it. */
    static <E extends Enum<E> & Answer> Optional<E> of(Class<E> question, String code) {
        return Stream.of(question.getEnumConstants())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }
}
