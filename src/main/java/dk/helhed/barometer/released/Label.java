package dk.helhed.barometer.released;

import dk.helhed.pages.Language;

/** A name in both languages, as a table keeps it; Danish in both where there is no other. */
public record Label(String da, String en) {

    public String in(Language language) {
        return language == Language.DANISH ? da : en;
    }
}
