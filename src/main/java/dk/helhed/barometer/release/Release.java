package dk.helhed.barometer.release;

import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.TableContent;
import dk.helhed.barometer.released.TableFigure;
import dk.helhed.barometer.released.TableFigure.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of protected figures on its way to everybody. For staff only.
 *
 * @param indicators codes of its figures
 * @param safe whether the attack found nothing
 * @param sha256 of settings, what went in and what came out
 * @param prepared who prepared it, and when
 * @param decided who approved or refused it, and why; null while it waits
 * @param withdrawn who withdrew it, and why; null if nobody has
 * @param version changes with every step
 */
public record Release(
        UUID id,
        UUID calculation,
        List<String> indicators,
        Label title,
        ProtectionSettings settings,
        TableContent content,
        ReleaseReport report,
        boolean safe,
        String sha256,
        ReleaseState state,
        Hand prepared,
        @Nullable Hand decided,
        @Nullable Hand withdrawn,
        int version) {

    public Release {
        indicators = List.copyOf(indicators);
    }

    /**
     * Whose hand did something.
     *
     * @param reason empty if none was wanted
     */
    public record Hand(UUID person, String name, Instant at, String reason) {}

    /** Whether it says what somebody wants said, protected alike. */
    boolean says(ReleaseWish wish) {
        return indicators.equals(wish.figures()) && settings.equals(wish.settings());
    }

    /** Who is counted, as definitions say it; each once, in order. Everybody is an empty text. */
    public List<String> populations() {
        return content.figures().stream()
                .map(figure -> figure.words().stream()
                        .filter(word ->
                                word.name().equals("population") && !word.text().equals("true"))
                        .map(TableFigure.Word::text)
                        .findFirst()
                        .orElse(""))
                .distinct()
                .toList();
    }

    /** Whether some of its figures count persons whom a cell of the other holds as well, or the other way round. */
    public boolean tellsOfSomeOf(Release other) {
        return parts().anyMatch(own -> other.parts().anyMatch(its -> tells(own, its) || other.tells(its, own)));
    }

    private Stream<Part> parts() {
        return content.figures().stream().flatMap(figure -> figure.parts().stream());
    }

    /** Whether those whom a part of another table counts stand in a cell of this one. */
    private boolean tells(Part own, Part other) {
        return own.base().equals(other.base())
                && other.within().entrySet().containsAll(own.within().entrySet())
                && other.within().entrySet().stream()
                        .filter(code -> !own.within().containsKey(code.getKey()))
                        .allMatch(code -> isTold(own, code.getKey(), code.getValue()));
    }

    private boolean isTold(Part part, String dimension, String code) {
        return dimension.equals(TableCells.split(part.counted()))
                || content.dimensions().stream()
                        .filter(known -> known.identity().equals(dimension))
                        .flatMap(known -> known.members().stream())
                        .anyMatch(member -> member.identity().equals(code));
    }

    /** The same as it was in a version, so that a step that was meant for that one is not taken in another. */
    Release seenIn(int other) {
        return new Release(
                id,
                calculation,
                indicators,
                title,
                settings,
                content,
                report,
                safe,
                sha256,
                state,
                prepared,
                decided,
                withdrawn,
                other);
    }

    /** What the log keeps of it. */
    Noted noted() {
        return new Noted(
                title.da(),
                state.code(),
                String.join(", ", indicators),
                settings.written(),
                sha256,
                calculation.toString());
    }

    /** See {@link #noted}. */
    record Noted(String title, String state, String indicators, String settings, String sha256, String calculation) {}
}
