package dk.helhed.policies.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimComparisonTests {

    private static final FigureRef COUNTRY = new FigureRef("1.2", "000");
    private static final FigureRef REGION = new FigureRef("1.2", "082");

    /** An aim in short: kind, then what it says. */
    private static Aim aim(String text) {
        var words = text.split(" ", -1);
        return switch (words[0]) {
            case "up", "down" ->
                new Aim.Target(
                        new BigDecimal(words[1]),
                        Period.parse(words[2]).orElseThrow(),
                        words[0].equals("up") ? Good.HIGHER : Good.LOWER);
            case "rise" -> new Aim.YearlyChange(new BigDecimal(words[1]), Good.HIGHER);
            case "fall" -> new Aim.YearlyChange(new BigDecimal(words[1]), Good.LOWER);
            case "floor" -> new Aim.Bound(Aim.Side.FLOOR, new BigDecimal(words[1]));
            case "ceiling" -> new Aim.Bound(Aim.Side.CEILING, new BigDecimal(words[1]));
            case "above" -> new Aim.RelativeBound(Aim.Side.FLOOR, other(words[1]));
            case "below" -> new Aim.RelativeBound(Aim.Side.CEILING, other(words[1]));
            case "like" -> new Aim.Parity(other(words[1]), new BigDecimal(words[2]));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static FigureRef other(String word) {
        return word.equals("country") ? COUNTRY : REGION;
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "up 60 2026, up 60 2026, KEPT",
        "up 60 2026, up 60.0 2026, KEPT",
        "up 60 2026, up 60 2026K4, KEPT",
        "up 60 2026, up 65 2026, TIGHTENED",
        "up 60 2026, up 55 2026, SOFTENED",
        "down 20 2026, down 25 2026, SOFTENED",
        "down 20 2026, down 15 2026, TIGHTENED",
        "up 60 2026, up 60 2030, SOFTENED",
        "up 60 2026, up 60 2024, TIGHTENED",
        "up 60 2026, up 55 2030, SOFTENED",
        "up 60 2026, up 65 2024, TIGHTENED",
        "up 60 2026, up 65 2030, OTHER",
        "up 60 2026, up 55 2024, OTHER",
        "down 20 2026, down 15 2030, OTHER",
        "up 60 2026, down 60 2026, OTHER",
        "rise 3, rise 3, KEPT",
        "rise 3, rise 2, SOFTENED",
        "rise 3, rise 4, TIGHTENED",
        "fall 3, fall 2, SOFTENED",
        "rise 3, fall 3, OTHER",
        "floor 95, floor 95, KEPT",
        "floor 95, floor 90, SOFTENED",
        "floor 95, floor 98, TIGHTENED",
        "ceiling 5, ceiling 8, SOFTENED",
        "ceiling 5, ceiling 3, TIGHTENED",
        "floor 95, ceiling 95, OTHER",
        "above country, above country, KEPT",
        "above country, above region, OTHER",
        "above country, below country, OTHER",
        "like country 1, like country 1, KEPT",
        "like country 1, like country 2, SOFTENED",
        "like country 1, like country 0, TIGHTENED",
        "like country 1, like region 1, OTHER",
        "up 60 2026, floor 60, OTHER",
        "rise 3, up 60 2026, OTHER",
        "floor 95, above country, OTHER",
        "below country, ceiling 5, OTHER",
        "like country 1, below country, OTHER",
    })
    void anAimThatAsksForLessIsSoftenedAndOneOfAnotherKindIsOther(String older, String newer, Fate fate) {
        assertThat(AimComparison.of(aim(older), aim(newer))).isEqualTo(fate);
    }
}
