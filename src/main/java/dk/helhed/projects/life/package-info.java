/** The life of an effort: which phase may follow which, on what conditions, and by whom. */
@NullMarked
@NamedInterface("life")
package dk.helhed.projects.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
