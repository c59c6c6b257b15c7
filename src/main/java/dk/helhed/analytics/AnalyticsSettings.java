package dk.helhed.analytics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where register rows are kept, and what counting them may cost.
 *
 * @param directory batches as Parquet files; every instance of the program needs the same one
 * @param keyFile the secret that pseudonyms are made with; made at first use, readable by its owner only. Never inside
 *     {@code directory}
 * @param memory how much DuckDB may use before it writes to the disk, such as {@code 1GB}; comes on top of Java's own
 * @param threads how many DuckDB may use; 0 for as many as the machine has
 * @param indexSpace how much of the disk the indexes may take that answers are counted from; beyond it, those go that have not been
 *     used for longest
 */
@Validated
@ConfigurationProperties("helhed.analytics")
public record AnalyticsSettings(
        @DefaultValue("var/data") Path directory,
        @DefaultValue("var/pseudonym.key") Path keyFile,

        @DefaultValue("1GB") @Pattern(regexp = "\\d{1,6}(MB|GB)")
        String memory,

        @DefaultValue("0") @Min(0) @Max(1024) int threads,
        @DefaultValue("20GB") DataSize indexSpace) {}
