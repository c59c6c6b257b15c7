package dk.helhed.barometer.own;

import dk.helhed.access.Objection;
import dk.helhed.access.Units;
import dk.helhed.barometer.Frequency;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.Source;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what somebody wrote into a version of an indicator, or says what is wrong with it. */
final class DefinitionCheck {

    private static final int SHORT = 200;
    private static final int MEDIUM = 600;
    private static final int LONG = 3_000;
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]{1,490}");

    private final Areas areas;
    private final Units units;
    private final IndicatorDefinition written;
    private final List<Objection> objections = new ArrayList<>();

    private DefinitionCheck(Areas areas, Units units, IndicatorDefinition written) {
        this.areas = areas;
        this.units = units;
        this.written = written;
    }

    /**
     * The version written, as if it were the first.
     *
     * @param objections gets what is wrong; empty when a version comes back
     */
    static Optional<OwnIndicator> of(
            IndicatorDefinition written, LocalDate today, Areas areas, Units units, List<Objection> objections) {
        var check = new DefinitionCheck(areas, units, written);
        var indicator = check.version(today);
        objections.addAll(check.objections);
        return indicator;
    }

    private Optional<OwnIndicator> version(LocalDate today) {
        checkCode();
        var title = needed("title", written.title(), SHORT);
        var subject = text("subject", written.subject(), SHORT);
        var definition = needed("definition", written.definition(), LONG);
        var population = needed("population", written.population(), MEDIUM);
        var unit = word("unit", written.unit(), Unit.named(written.unit()));
        var numerator = text("numerator", written.numerator(), MEDIUM);
        var denominator = text("denominator", written.denominator(), MEDIUM);
        checkShare(unit, numerator, denominator);
        var good = word("good", written.good(), good());
        var frequency = word("frequency", written.frequency(), Frequency.named(written.frequency()));
        var source = source();
        var base = base();
        var owner = ownerUnit();
        if (!objections.isEmpty()) {
            return Optional.empty();
        }
        var known = Objects.requireNonNull(title);
        return Optional.of(new OwnIndicator(
                written.code(),
                1,
                1,
                today,
                known,
                subject == null ? known : subject,
                Objects.requireNonNull(definition),
                numerator,
                denominator,
                Objects.requireNonNull(population),
                Objects.requireNonNull(unit),
                Objects.requireNonNull(good),
                source,
                Objects.requireNonNull(frequency),
                base,
                owner));
    }

    private void checkCode() {
        if (!Indicators.isOwnCode(written.code())) {
            refuse("code", "own.wrong.code", written.code());
            return;
        }
        var area = written.code().substring(0, written.code().indexOf('-'));
        if (areas.find(area)
                .filter(found -> found.kind() == AreaKind.MUNICIPALITY)
                .isEmpty()) {
            refuse("code", "own.wrong.area", area);
        }
    }

    private @Nullable LocalizedText needed(String field, WrittenText text, int longest) {
        if (text.isMissing()) {
            refuse(field, "own.wrong.missing");
            return null;
        }
        return text(field, text, longest);
    }

    private @Nullable LocalizedText text(String field, WrittenText text, int longest) {
        checkText(field, text.da(), longest);
        checkText(field + ".en", text.en(), longest);
        if (text.isMissing() && !text.en().isEmpty()) {
            refuse(field, "own.wrong.only-english");
        }
        return text.orNull();
    }

    private void checkText(String field, String text, int longest) {
        if (text.length() > longest) {
            refuse(field, "own.wrong.too-long", longest, text.length());
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n')) {
            refuse(field, "own.wrong.control");
        }
    }

    private void checkShare(
            @Nullable Unit unit, @Nullable LocalizedText numerator, @Nullable LocalizedText denominator) {
        if (numerator != null && denominator == null) {
            refuse("denominator", "own.wrong.denominator");
        } else if (numerator == null && denominator != null) {
            refuse("numerator", "own.wrong.numerator");
        } else if (numerator == null && (unit == Unit.PERCENT || unit == Unit.RATIO)) {
            refuse("numerator", "own.wrong.share");
        }
    }

    private Optional<Good> good() {
        return Stream.of(Good.values())
                .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(written.good()))
                .findFirst();
    }

    private <T> @Nullable T word(String field, String word, Optional<T> meaning) {
        if (meaning.isEmpty()) {
            refuse(field, "own.wrong." + field, word);
        }
        return meaning.orElse(null);
    }

    private Source source() {
        if (written.source().isEmpty()) {
            refuse("source", "own.wrong.missing");
        }
        checkText("source", written.source(), SHORT);
        var url = written.sourceUrl();
        if (!url.isEmpty() && !URL.matcher(url).matches()) {
            refuse("sourceUrl", "own.wrong.url");
        }
        return new Source(written.source(), url.isEmpty() ? null : url);
    }

    private @Nullable Period base() {
        if (written.base().isEmpty()) {
            return null;
        }
        return word("base", written.base(), Period.parse(written.base()));
    }

    private @Nullable Integer ownerUnit() {
        if (written.ownerUnit().isEmpty()) {
            return null;
        }
        var found = units.named(written.ownerUnit());
        if (found.size() != 1) {
            refuse(
                    "ownerUnit",
                    found.isEmpty() ? "own.wrong.unit-unknown" : "own.wrong.unit-several",
                    written.ownerUnit());
            return null;
        }
        return found.getFirst().id();
    }

    private void refuse(String field, String key, Object... arguments) {
        objections.add(new Objection(field, key, List.of(arguments)));
    }
}
