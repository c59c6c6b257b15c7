/** Releases of tables: files in, protected files and a report about their protection out, and the attack on files that are out. */
@NullMarked
@NamedInterface("release")
package dk.helhed.disclosure.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
