package dk.helhed.barometer.page;

import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.Map;

/** The files that hold the same figures as a page. */
public final class Downloads {

    private Downloads() {}

    /**
     * Links to the page's address in other formats.
     *
     * @param formats of {@code csv}, {@code excel} (CSV for Danish Excel), {@code xlsx}, {@code json}, {@code svg}
     */
    static List<Download> of(Page page, String address, List<String> formats) {
        return of(page, address, Map.of(), formats);
    }

    /** As above, with the page's own choices in the address. */
    public static List<Download> of(Page page, String address, Map<String, ?> choices, List<String> formats) {
        return formats.stream()
                .map(format -> download(page, address, choices, format))
                .toList();
    }

    private static Download download(Page page, String address, Map<String, ?> choices, String format) {
        var excel = format.equals("excel");
        var file = page.link(address + "." + (excel ? "csv" : format), choices);
        return new Download(
                page.text("download.name." + format),
                page.text("download." + format),
                excel ? file + (file.contains("?") ? "&" : "?") + "dialect=excel-da" : file);
    }
}
