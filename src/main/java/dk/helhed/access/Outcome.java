package dk.helhed.access;

import java.util.List;
import java.util.function.Function;

/** What became of a change that somebody asked for. */
public sealed interface Outcome<T> {

    /** It is done; this is how the thing is now. */
    record Done<T>(T thing) implements Outcome<T> {}

    /** Nothing is changed. There is at least one objection. */
    record Refused<T>(List<Objection> objections) implements Outcome<T> {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** What becomes of the change that comes after; if this one is refused, the same objections. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.thing());
            case Refused<T> refused -> new Refused<>(refused.objections());
        };
    }

    static <T> Outcome<T> refused(String field, String key, Object... arguments) {
        return new Refused<>(List.of(Objection.of(field, key, arguments)));
    }
}
