package dk.helhed.opendata.file;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.opendata.file.About.Entry;
import dk.helhed.reference.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every file says about its figures: who published them, which batches they came in with, how they may be used, and
 * what a missing one means.
 *
 * @param figures all that the file holds
 */
record Colophon(Edition edition, List<Observation> figures) {

    /** In the order they are met, each once. */
    List<String> sources() {
        return figures.stream()
                .flatMap(figure -> Optional.ofNullable(figure.source()).stream())
                .distinct()
                .toList();
    }

    /** Their numbers, lowest first. */
    List<Integer> batches() {
        return figures.stream().map(Observation::batch).distinct().sorted().toList();
    }

    /** The second sheet of a workbook: what this file is about, and then what every file says. */
    About about(String title, List<Entry> specific) {
        var entries = new ArrayList<>(specific);
        entries.add(entry("file.as-of", edition.page().date(edition.asOf())));
        entries.add(entry("file.retrieved", edition.retrieved().toString()));
        entries.add(entry("file.address", edition.address().toString()));
        sources().forEach(source -> entries.add(entry("file.source", source)));
        entries.add(entry("file.batches", join(batches())));
        entries.add(entry("file.license", text("file.license.text")));
        entries.add(entry("file.method", edition.link("/om")));
        entries.add(entry("file.missing", text("file.missing.text")));
        return new About(title, entries);
    }

    /** What is measured and for whom. */
    List<Entry> describe(Indicator indicator) {
        var wording = edition.wording();
        var entries = new ArrayList<Entry>();
        entries.add(entry("batch.indicator", indicator.code() + " " + wording.of(indicator.title())));
        entries.add(entry("metadata.definition", wording.of(indicator.definition())));
        entries.add(entry("metadata.population", wording.of(indicator.population())));
        entries.add(entry("metadata.unit", wording.unit(indicator.unit())));
        entries.add(entry("metadata.good", wording.good(indicator.good())));
        entries.add(entry("metadata.base", wording.period(indicator.base())));
        entries.add(entry(
                "metadata.source",
                Stream.of(indicator.source().name(), indicator.source().url())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))));
        return entries;
    }

    /** The areas that were chosen. */
    Entry describe(List<Area> areas) {
        return entry(
                "batch.area",
                areas.stream()
                        .map(area -> area.code() + " " + edition.wording().name(area))
                        .collect(Collectors.joining(", ")));
    }

    Entry entry(String key, String text) {
        return new Entry(text(key), text);
    }

    /** The notes of a cube. */
    List<String> notes() {
        return List.of(
                text("file.missing") + ": " + text("file.missing.text"),
                text("file.license") + ": " + text("file.license.text"));
    }

    /** The further facts that every cube gives; more may be added. */
    Map<String, Object> extension() {
        var extension = new LinkedHashMap<String, Object>();
        extension.put("asOf", edition.asOf().toString());
        extension.put("retrieved", edition.retrieved().toString());
        extension.put("batches", batches());
        extension.put("license", text("file.license.text"));
        extension.put("method", edition.link("/om"));
        return extension;
    }

    private String text(String key) {
        return edition.page().text(key);
    }

    private static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
