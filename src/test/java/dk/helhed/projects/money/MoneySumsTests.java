package dk.helhed.projects.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sums of money say what they lack. */
class MoneySumsTests {

    private static final int THIS_YEAR = 2026;

    @Test
    void aSumTellsHowManyAmountsItLacks() {
        var money = money(source(Granting.GRANTED, "900", line(2025, "100", "90"), line(2026, null, null)));

        assertThat(money.budget()).isEqualTo(new Total(new BigDecimal("100"), 1));
    }

    @Test
    void spendIsMissingOnlyOfYearsThatAreOver() {
        var money = money(source(Granting.GRANTED, "900", line(2025, "100", null), line(2026, "100", null)));

        assertThat(money.spent()).isEqualTo(new Total(null, 1));
        assertThat(money.spent(2025)).isEqualTo(new Total(null, 1));
        assertThat(money.spent(2026)).isEqualTo(Total.NOTHING);
    }

    @Test
    void whatNobodyKnowsIsNotZero() {
        assertThat(money().budget()).isEqualTo(Total.NOTHING);
        assertThat(money(source(Granting.EXPECTED, null)).granted()).isEqualTo(Total.NOTHING);
    }

    @Test
    void refusedMoneyCountsInNoSum() {
        var money = money(
                source(Granting.GRANTED, "100", line(2026, "100", "10")),
                source(Granting.REFUSED, "500", line(2026, "500", null)));

        assertThat(money.budget()).isEqualTo(new Total(new BigDecimal("100"), 0));
        assertThat(money.granted()).isEqualTo(new Total(new BigDecimal("100"), 0));
    }

    @Test
    void theRestOfAGrantIsKnownOnlyWhenTheSpendIs() {
        assertThat(source(Granting.GRANTED, "100", line(2026, "100", "30")).left(THIS_YEAR))
                .isEqualByComparingTo("70");
        assertThat(source(Granting.GRANTED, "100", line(2026, "100", null)).left(THIS_YEAR))
                .isNull();
        assertThat(source(Granting.APPLIED, null, line(2026, "100", "30")).left(THIS_YEAR))
                .isNull();
    }

    private static Money money(Source... sources) {
        return new Money(List.of(sources), THIS_YEAR);
    }

    private static Source source(Granting standing, @Nullable String granted, MoneyLine... lines) {
        return new Source(1, 1, "Fonden", PayerKind.FOUNDATION, standing, amount(granted), null, null, List.of(lines));
    }

    private static MoneyLine line(int year, @Nullable String budget, @Nullable String spent) {
        return new MoneyLine(year, CostKind.SALARY, amount(budget), amount(spent));
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
