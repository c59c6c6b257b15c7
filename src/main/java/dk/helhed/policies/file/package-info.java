/** Policies as files: YAML that is read with every mistake named by line, and written again. */
@NullMarked
@NamedInterface("file")
package dk.helhed.policies.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
