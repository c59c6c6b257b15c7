/** The command line of the program: what {@code ./helhed} hands over to Java. */
@NullMarked
@NamedInterface("command")
package dk.helhed.web.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
