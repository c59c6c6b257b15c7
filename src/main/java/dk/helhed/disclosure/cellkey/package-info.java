/** Cell-key perturbation: noise that depends only on which persons are counted, so that they get the same noise in every table. */
@NullMarked
@NamedInterface("cellkey")
package dk.helhed.disclosure.cellkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
