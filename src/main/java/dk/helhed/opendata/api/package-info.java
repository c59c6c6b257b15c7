/** The API for programs below {@code /api/v1}, its description, and the page that explains it to people. */
@NullMarked
package dk.helhed.opendata.api;

import org.jspecify.annotations.NullMarked;
