package dk.helhed.charts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the drawing of charts.
 *
 * @param warmUp whether it gets ready at the start; otherwise the first chart waits some seconds
 */
@ConfigurationProperties("helhed.charts")
public record ChartSettings(@DefaultValue("true") boolean warmUp) {}
