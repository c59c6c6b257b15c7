/**
 * Charts: a described figure drawn as accessible SVG on the server, without client script, inline style or network.
 *
 * <p>Other rooms describe a {@link dk.helhed.charts.LineChart}; how it is drawn is known only here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Charts",
        allowedDependencies = {})
package dk.helhed.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
