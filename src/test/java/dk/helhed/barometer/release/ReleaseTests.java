package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.TableContent;
import dk.helhed.barometer.released.TableFigure.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a steward is told of an earlier table: that it counts the same persons, or others. */
class ReleaseTests {

    private static final Part ADULTS = HandCounted.part("adults", "job");

    @ParameterizedTest
    @CsvSource({
        "adults,   '',              'area', true",
        "children, '',              'area', false",
        "adults,   sex=w,           'sex',  true",
        "adults,   sex=w,           'area', false",
        "adults,   counted: job=IN, 'area', true",
        "adults,   sex=x,           'sex',  false"
    })
    void aTableOfSomeTellsOfPersonsWhomTheOtherHasACellFor(String base, String within, String toldBy, boolean same) {
        var codes = within.isEmpty()
                ? Map.<String, String>of()
                : Map.of(within.substring(0, within.indexOf('=')), within.substring(within.indexOf('=') + 1));
        var all = release(new HandCounted(List.of(
                        toldBy.equals("sex") ? HandCounted.flat("sex", "m", "w") : HandCounted.flat("area", "A")))
                .share("job", ADULTS, toldBy.equals("sex") ? "m 20/40" : "A 20/40")
                .table()
                .content());
        var some = release(new HandCounted(List.of(HandCounted.flat("age", "young")))
                .share("some", HandCounted.part(base, codes, "school"), "young 10/20")
                .table()
                .content());

        assertThat(all.tellsOfSomeOf(some)).isEqualTo(same);
        assertThat(some.tellsOfSomeOf(all)).isEqualTo(same);
    }

    private static Release release(TableContent content) {
        return new Release(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of("job"),
                new Label("Tabel", "Table"),
                ProtectionSettings.USUAL,
                content,
                new ReleaseReport(1, 0, 1, 0, 0, 0, 0, 0, 0, List.of(), List.of()),
                true,
                "0".repeat(64),
                ReleaseState.PREPARED,
                new Release.Hand(UUID.randomUUID(), "Dorte", Instant.EPOCH, ""),
                null,
                null,
                1);
    }
}
