package dk.helhed.policies.document;

import dk.helhed.reference.Period;
import java.math.BigDecimal;

/** Where an effect goal began: the figure that the policy itself names, in the indicator's unit. */
public record Base(Period period, BigDecimal value) {}
