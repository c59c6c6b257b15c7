package dk.helhed.projects.application;

import dk.helhed.projects.money.CostKind;
import java.math.BigDecimal;

/**
 * What one kind of cost takes in a year, in kroner.
 *
 * @param applied paid with the money that is applied for
 * @param own paid with the co-financing
 */
public record BudgetLine(int year, CostKind cost, BigDecimal applied, BigDecimal own) {}
