package dk.helhed.opendata.file;

import dk.helhed.barometer.OwnIndicator;
import dk.helhed.opendata.file.About.Entry;
import dk.helhed.reference.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality's own indicator counted when, so that each figure can be read with the definition it was counted by.
 *
 * @param versions newest first; empty for a national indicator
 */
record Definitions(Edition edition, List<OwnIndicator> versions) {

    /** One line for each version, for the second sheet of a workbook. */
    List<Entry> entries() {
        return versions.stream().map(this::entry).toList();
    }

    /** The versions for programs. */
    List<Map<String, @Nullable Object>> facts() {
        return versions.stream().map(this::facts).toList();
    }

    private Entry entry(OwnIndicator version) {
        var parts = Stream.of(version.title(), version.definition(), version.numerator(), version.denominator())
                .flatMap(Stream::ofNullable)
                .map(edition.wording()::of)
                .toList();
        return new Entry(
                edition.page().text("own.series.code") + " "
                        + version.indicator().seriesCode() + ", "
                        + edition.page().date(version.since()),
                String.join(" | ", parts));
    }

    private Map<String, @Nullable Object> facts(OwnIndicator version) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("version", version.version());
        facts.put("series", version.indicator().seriesCode());
        facts.put("since", version.since().toString());
        facts.put("title", text(version.title()));
        facts.put("definition", text(version.definition()));
        facts.put("numerator", text(version.numerator()));
        facts.put("denominator", text(version.denominator()));
        facts.put("population", text(version.population()));
        facts.put("unit", version.unit().code());
        facts.put("good", version.good().name().toLowerCase(Locale.ROOT));
        facts.put("frequency", version.frequency().code());
        return facts;
    }

    private @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : edition.wording().of(text);
    }
}
