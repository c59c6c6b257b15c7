package dk.helhed.barometer.release;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.ProtectionSettings.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be released and how, as typed. Boxes that are not ticked are not sent. */
public record ReleaseForm(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable List<String> figures,
        @Nullable String method,
        @Nullable String minimum,
        @Nullable String width,
        @Nullable String base,
        @Nullable List<String> options) {

    /** What the title is at most. */
    private static final int LONGEST = 200;

    private static final int FEWEST = 3;
    private static final int MOST = 20;
    private static final int WIDEST = 1000;

    static final String INSIDERS = "insiders";
    static final String GROUP = "group";

    /** A form to begin with: the usual settings, and all figures. */
    static ReleaseForm usual(List<String> figures) {
        var usual = ProtectionSettings.USUAL;
        return new ReleaseForm(
                null,
                null,
                figures,
                usual.method().code(),
                Integer.toString(usual.minimum()),
                Long.toString(usual.width()),
                Integer.toString(usual.base()),
                List.of(INSIDERS));
    }

    /** The field; empty if it was not sent. */
    public String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }

    public boolean isTicked(@Nullable List<String> field, String value) {
        return field != null && field.contains(value);
    }

    /** What is wished; refused with all that is wrong with it. */
    Outcome<ReleaseWish> read() {
        var objections = new ArrayList<Objection>();
        var named = text(title);
        if (named.isEmpty() || named.length() > LONGEST || text(titleEn).length() > LONGEST) {
            objections.add(Objection.of("title", "release.wrong.title", LONGEST));
        }
        var chosen = figures == null ? List.<String>of() : figures;
        if (chosen.isEmpty()) {
            objections.add(Objection.of("figures", "release.wrong.no-figures"));
        }
        var settings = new ProtectionSettings(
                text(method).equals(Method.ROUND.code()) ? Method.ROUND : Method.FAST,
                number("minimum", minimum, FEWEST, MOST, objections),
                number("width", width, 1, WIDEST, objections),
                isTicked(options, INSIDERS),
                isTicked(options, GROUP),
                number("base", base, FEWEST, MOST, objections));
        return objections.isEmpty()
                ? new Outcome.Done<>(new ReleaseWish(
                        new Label(named, text(titleEn)),
                        chosen.stream().distinct().toList(),
                        settings))
                : new Outcome.Refused<>(objections);
    }

    private int number(String field, @Nullable String typed, int least, int most, List<Objection> objections) {
        var text = text(typed);
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            objections.add(Objection.of(field, "release.wrong.number", least, most));
        }
        return number;
    }
}
