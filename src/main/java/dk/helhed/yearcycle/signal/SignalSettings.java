package dk.helhed.yearcycle.signal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality decides about its signals.
 *
 * @param off the rules that are not used
 * @param negativePoints how many whole points an indicator must have moved the wrong way since its base
 * @param belowMeasurements how many measurements running an effect goal must be on the wrong side of its path
 * @param gapPoints how many points a gap must have widened since the measurement before
 * @param deadlineDays how many days after its deadline a target is asked about
 * @param figureDays how many days after a figure ought to be there it is asked about
 * @param cliffMonths how many months before the last day with money a decision is asked for
 * @param every how often the program looks for newer figures
 */
@Validated
@ConfigurationProperties("helhed.yearcycle.signals")
public record SignalSettings(
        @DefaultValue Set<SignalKind> off,
        @DefaultValue("1") @Min(1) @Max(100) int negativePoints,
        @DefaultValue("2") @Min(2) @Max(10) int belowMeasurements,
        @DefaultValue("1") @DecimalMin("0.1") BigDecimal gapPoints,
        @DefaultValue("0") @Min(0) @Max(3660) int deadlineDays,
        @DefaultValue("0") @Min(0) @Max(3660) int figureDays,
        @DefaultValue("6") @Min(1) @Max(12) int cliffMonths,
        @DefaultValue("15s") Duration every) {

    public SignalSettings {
        off = Set.copyOf(off);
    }

    /** Whether the rule is used. */
    public boolean uses(SignalKind kind) {
        return !off.contains(kind);
    }
}
