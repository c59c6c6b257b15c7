package dk.helhed.analytics.expression;

import java.util.List;
import java.util.Optional;

/** Named lists of codes that an expression may use after {@code in}. */
@FunctionalInterface
public interface CodeLists {

    CodeLists NONE = name -> Optional.empty();

    /** The codes in the list, opened: numbers as {@link Literal.Whole}, all else as {@link Literal.Text}. */
    Optional<List<Literal>> named(String name);
}
