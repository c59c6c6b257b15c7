package dk.helhed.access.provider;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about somebody, signed by it.
 *
 * @param all by name, as they came
 */
record Claims(Map<String, Object> all) {

    /** The text of a claim; empty if it is missing, blank, or something else than text or a number. */
    Optional<String> text(String name) {
        return Optional.ofNullable(find(name))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The texts in a claim that is a list, or the one text that it is; empty if it is missing. */
    Set<String> texts(String name) {
        var texts = new TreeSet<String>();
        switch (find(name)) {
            case Collection<?> several ->
                several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .forEach(texts::add);
            case String one -> texts.add(one);
            case null, default -> {}
        }
        return texts;
    }

    /** Whether the claim is there, be it empty. */
    boolean has(String name) {
        return find(name) != null;
    }

    /** A name with dots is looked for as it is, then part by part inside each other. */
    private @Nullable Object find(String name) {
        return find(all, name);
    }

    private static @Nullable Object find(Map<?, ?> within, String name) {
        var whole = within.get(name);
        var dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return within.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : null;
    }
}
