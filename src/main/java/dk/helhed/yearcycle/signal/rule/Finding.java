package dk.helhed.yearcycle.signal.rule;

import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a rule holds for a thing.
 *
 * @param since the day from which it is so; null if nobody can say, so that the day it is found counts
 * @param figures what it rests on, the newest first
 * @param basis names the newest measurement it rests on; the same as long as there is no newer one
 */
public record Finding(
        SignalKind kind,
        Subject subject,
        @Nullable LocalDate since,
        List<UsedFigure> figures,
        String basis,
        Certainty certainty) {

    public Finding {
        figures = List.copyOf(figures);
    }

    /** What it is about: there is one signal for each. */
    public Key key() {
        return new Key(kind, subject.kind(), subject.thing(), subject.area());
    }

    /** The import with the newest figure it rests on; null if it rests on none. */
    public @Nullable Integer batch() {
        OptionalInt newest = figures.stream()
                .map(UsedFigure::batch)
                .flatMap(Stream::ofNullable)
                .mapToInt(Integer::intValue)
                .max();
        return newest.isPresent() ? newest.getAsInt() : null;
    }

    /** A rule and a thing. */
    public record Key(SignalKind kind, Subject.Kind subject, String thing, String area) {}
}
