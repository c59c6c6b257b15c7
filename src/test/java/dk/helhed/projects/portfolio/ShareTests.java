package dk.helhed.projects.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.Evidence;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of the money goes to the main road. */
class ShareTests {

    @Test
    void theMainRoadIsAPartOfTheKnownBudget() {
        var share = new Share(Map.of(
                Evidence.MAIN_ROAD, tally(2, "250000", 0),
                Evidence.PROMISING, tally(3, "500000", 1),
                Evidence.UNGRADED, tally(4, "250000", 2)));

        assertThat(share.mainRoad().percent()).isEqualByComparingTo("25.0");
        assertThat(share.whole().budget()).isEqualByComparingTo("1000000");
        assertThat(share.whole().unbudgeted()).isEqualTo(3);
        assertThat(share.parts())
                .extracting(part -> part.grade())
                .containsExactly(Evidence.MAIN_ROAD, Evidence.PROMISING, Evidence.UNGRADED);
        assertThat(share.before(Evidence.UNGRADED)).isEqualByComparingTo("75.0");
    }

    @Test
    void whereNoBudgetIsKnownNothingIsDivided() {
        var share = new Share(Map.of(Evidence.MAIN_ROAD, tally(2, null, 2), Evidence.PROMISING, tally(1, null, 1)));

        assertThat(share.isKnown()).isFalse();
        assertThat(share.parts()).isEmpty();
        assertThat(share.whole().budget()).isNull();
        assertThat(share.whole().unbudgeted()).isEqualTo(3);
    }

    @Test
    void aGradeWithUnknownBudgetsOnlyHasNoPart() {
        var share = new Share(Map.of(Evidence.MAIN_ROAD, tally(2, null, 2), Evidence.EXPERIMENTAL, tally(1, "3", 0)));

        assertThat(share.mainRoad().percent()).isEqualByComparingTo("0");
        assertThat(share.parts()).extracting(part -> part.grade()).containsExactly(Evidence.EXPERIMENTAL);
    }

    @Test
    void budgetsThatAreKnownAddUpAndUnknownOnesStayUnknown() {
        assertThat(tally(1, null, 1).plus(tally(1, null, 1)).budget()).isNull();
        assertThat(tally(1, "5", 0).plus(tally(1, null, 1)).budget()).isEqualByComparingTo("5");
        assertThat(Tally.NONE.plus(tally(1, "0", 0)).budget()).isEqualByComparingTo("0");
    }

    private static Tally tally(int efforts, @Nullable String budget, int unbudgeted) {
        return new Tally(efforts, budget == null ? null : new BigDecimal(budget), null, null, unbudgeted);
    }
}
