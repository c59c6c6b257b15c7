package dk.helhed.opendata.file;

import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a file is besides its figures: for whom, about which day, and made when.
 *
 * @param page the page that the file belongs to, at the file's own address
 * @param asOf the day whose knowledge the file shows
 * @param retrieved when the file was made, to the second
 * @param address of the file, with its choices, as it was asked for
 */
record Edition(Page page, Wording wording, LocalDate asOf, Instant retrieved, URI address) {

    /** The address of a page of the site in the file's language, for readers who are somewhere else. */
    String link(String path) {
        return address.resolve(page.link(path)).toString();
    }
}
