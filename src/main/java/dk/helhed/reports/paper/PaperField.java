package dk.helhed.reports.paper;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template can have filled in, by the name that it writes in curly brackets. */
enum PaperField {
    COMMITTEE("udvalg"),
    MEETING("moede"),
    TITLE("forslag.titel"),
    NUMBER("forslag.nummer"),
    CHALLENGE("forslag.udfordring"),
    PROPOSED("forslag.loesning"),
    GROUNDS("forslag.begrundelse"),
    ALTERNATIVES("forslag.alternativer"),
    OTHERWISE("forslag.ellers"),
    TARGET("forslag.maalgruppe"),
    ECONOMY("forslag.oekonomi"),
    EFFECT("forslag.virkning"),
    REPORT("rapport.titel"),
    REPORT_YEAR("rapport.aar"),
    REPORT_ADDRESS("rapport.adresse");

    private final String written;

    PaperField(String written) {
        this.written = written;
    }

    /** As templates write it, without the brackets. */
    String written() {
        return written;
    }

    static Optional<PaperField> named(String name) {
        return Stream.of(values()).filter(field -> field.written.equals(name)).findFirst();
    }

    /** All of them, for a sentence. */
    static String known() {
        return Stream.of(values()).map(PaperField::written).collect(Collectors.joining(", "));
    }
}
