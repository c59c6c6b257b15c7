package dk.helhed.yearcycle;

import dk.helhed.law.ClosingDay;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality decides about its yearly cycle.
 *
 * @param municipality code of its area; empty for the one that its efforts or policies are about
 * @param closingDays days that are no holidays, but on which its offices are closed; those that rules for dates step around
 */
@Validated
@ConfigurationProperties("helhed.yearcycle")
public record YearcycleSettings(
        @DefaultValue("") @Pattern(regexp = "|\\d{3}") String municipality,

        @DefaultValue({"constitution-day", "christmas-eve", "new-years-eve"})
        Set<ClosingDay> closingDays) {

    public YearcycleSettings {
        closingDays = Set.copyOf(closingDays);
    }
}
