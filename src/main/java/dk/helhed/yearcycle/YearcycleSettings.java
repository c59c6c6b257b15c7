package dk.helhed.yearcycle;

import dk.helhed.law.ClosingDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality decides about its yearly cycle.
 *
 * @param municipality code of its area; empty for the one that its efforts or policies are about
 * @param followUpMonths from the decision about a proposal to the day on which somebody shall say what came of it
 * @param closingDays days that are no holidays, but on which its offices are closed; those that rules for dates step around
 * @param councilAnswerDays how many days after a statement of the integration council its answer is owed
 */
@Validated
@ConfigurationProperties("helhed.yearcycle")
public record YearcycleSettings(
        @DefaultValue("") @Pattern(regexp = "|\\d{3}") String municipality,
        @DefaultValue("12") @Min(1) @Max(60) int followUpMonths,

        @DefaultValue({"constitution-day", "christmas-eve", "new-years-eve"})
        Set<ClosingDay> closingDays,

        @DefaultValue("30") @Min(1) @Max(365) int councilAnswerDays) {

    public YearcycleSettings {
        closingDays = Set.copyOf(closingDays);
    }
}
