/** The figures of a page as files: CSV, XLSX, JSON-stat and SVG at the page's own address with an ending. */
@NullMarked
package dk.helhed.opendata.file;

import org.jspecify.annotations.NullMarked;
