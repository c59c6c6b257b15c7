/** Takes register rows in: every row is checked, people become pseudonyms, and a file with a bad row is not stored at all. */
@NullMarked
@NamedInterface("register")
package dk.helhed.analytics.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
