package dk.helhed.projects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality decides about its project bank.
 *
 * @param monitoredFrom projects with at least this much municipal co-financing report each quarter, kroner
 * @param mediumFrom applications for at least this much answer the middle form, kroner
 * @param largeFrom applications for more than this answer the whole form, kroner
 * @param reportDays days after the end of a quarter to report it
 * @param escalateDays days after those until the owner of the pool is told that a report is missing
 * @param documentMegabytes the largest document that can be put on an effort
 */
@Validated
@ConfigurationProperties("helhed.projects")
public record ProjectSettings(
        @DefaultValue("100000") @PositiveOrZero BigDecimal monitoredFrom,
        @DefaultValue("500000") @PositiveOrZero BigDecimal mediumFrom,
        @DefaultValue("1500000") @PositiveOrZero BigDecimal largeFrom,
        @DefaultValue("15") @Min(1) @Max(90) int reportDays,
        @DefaultValue("30") @Min(1) @Max(90) int escalateDays,
        @DefaultValue("10") @Min(1) @Max(100) int documentMegabytes) {}
