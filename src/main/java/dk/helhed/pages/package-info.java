/**
 * Pages: what every server-rendered page is given, and the two ways an address can be wrong.
 *
 * <p>A controller takes a {@link dk.helhed.pages.Page} as a parameter and hands it to its template under the name
 * {@code page}. Language and as-of date live in the address, so no cookie and no session is needed.
 */
@NullMarked
@ApplicationModule(displayName = "Pages", allowedDependencies = "tables")
package dk.helhed.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
