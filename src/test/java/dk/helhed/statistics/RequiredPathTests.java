package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredPathTests {

    @Test
    void leadsToALevelByTheSamePercentageEveryYear() {
        // 40 to 80 in four years: 2^(1/4) = 1.189207, so 47.57, 56.57, 67.27.
        var path = RequiredPath.of(new Aim.Level(decimal("80"), 2004, Good.HIGHER), at(2000, "40"), 0);

        assertThat(path.steps())
                .containsExactly(
                        at(2000, "40"), at(2001, "47.57"), at(2002, "56.57"), at(2003, "67.27"), at(2004, "80"));
    }

    @Test
    void leadsInAStraightLineFromOrToZero() {
        assertThat(RequiredPath.of(new Aim.Level(decimal("20"), 2004, Good.HIGHER), at(2000, "0"), 0)
                        .steps())
                .containsExactly(at(2000, "0"), at(2001, "5.00"), at(2002, "10.00"), at(2003, "15.00"), at(2004, "20"));
        assertThat(RequiredPath.of(new Aim.Level(decimal("0"), 2002, Good.LOWER), at(2000, "20"), 0)
                        .steps())
                .containsExactly(at(2000, "20"), at(2001, "10.00"), at(2002, "0"));
    }

    @Test
    void followsAYearlyChangeUntilTheYearAskedFor() {
        assertThat(RequiredPath.of(new Aim.YearlyChange(decimal("3")), at(2000, "35.6"), 2003)
                        .steps())
                .containsExactly(at(2000, "35.6"), at(2001, "38.60"), at(2002, "41.60"), at(2003, "44.60"));
    }

    @Test
    void isEmptyWhereNoTimeIsNamedOrNothingIsRequired() {
        assertThat(List.of(
                        RequiredPath.of(new Aim.Bound(decimal("95"), Good.HIGHER), at(2000, "80"), 2010),
                        RequiredPath.of(new Aim.ReferenceBound(Good.LOWER), at(2000, "80"), 2010),
                        RequiredPath.of(new Aim.Parity(BigDecimal.ZERO), at(2000, "80"), 2010),
                        RequiredPath.of(new Aim.Level(decimal("70"), 2010, Good.HIGHER), at(2000, "80"), 0),
                        RequiredPath.of(new Aim.Level(decimal("90"), 2000, Good.HIGHER), at(2000, "80"), 0)))
                .allSatisfy(path -> assertThat(path.steps()).isEmpty());
    }

    private static Measurement at(int year, String value) {
        return new Measurement(year, decimal(value));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
