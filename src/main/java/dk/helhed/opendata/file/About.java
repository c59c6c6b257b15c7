package dk.helhed.opendata.file;

import java.util.List;

/**
 * What a reader must know to use the figures of a file.
 *
 * @param title what the file is
 * @param entries in the order they are read
 */
record About(String title, List<Entry> entries) {

    record Entry(String name, String text) {}
}
