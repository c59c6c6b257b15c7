/**
 * Forms: what people type, read field by field, with all that is wrong with it said at once.
 *
 * <p>A controller takes {@link dk.helhed.forms.Fields} as a parameter, reads them with {@link dk.helhed.forms.FormReading},
 * and hands them back to its template if they are refused, so that nothing typed is lost.
 */
@NullMarked
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"access", "pages", "reference"})
package dk.helhed.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
