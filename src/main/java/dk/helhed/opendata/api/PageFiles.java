package dk.helhed.opendata.api;

import java.util.List;

/**
 * The files of one kind of page, as the page {@code /api} shows them.
 *
 * @param key which their text is found by
 * @param address of such a page
 * @param endings that give its files
 */
public record PageFiles(String key, String address, List<String> endings) {

    private static final List<String> FIGURES = List.of("csv", "xlsx", "json");
    private static final List<String> FIGURES_AND_PICTURE = List.of("csv", "xlsx", "json", "svg");

    public static final List<PageFiles> ALL = List.of(
            new PageFiles("area", "/omraade/000", FIGURES),
            new PageFiles("goal", "/maal/1", FIGURES),
            new PageFiles("indicator", "/indikator/N12", FIGURES_AND_PICTURE),
            new PageFiles("map", "/kort", FIGURES_AND_PICTURE),
            new PageFiles("batch", "/batches/1", List.of("csv")));
}
