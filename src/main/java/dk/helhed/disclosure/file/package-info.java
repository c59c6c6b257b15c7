/** Files: tables and hierarchies as people have them, the protected table, and the report about its protection. */
@NullMarked
@NamedInterface("file")
package dk.helhed.disclosure.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
