package dk.helhed.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Owed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes two things that wait the same. */
class StandingTests {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final Duty DUTY = Duty.by(JUNE, MARCH, "Meld, hvordan det går", "Fordi", "/projekt/p-1/meld");

    @Test
    void theWordsDoNotMatter() {
        assertThat(identity(Duty.by(JUNE, MARCH, "Report how it goes", "Because", "/projekt/p-1/meld")))
                .isEqualTo(identity(DUTY));
    }

    @Test
    void gettingNearDoesNotMatterButTurningLateDoes() {
        assertThat(identity(on(JUNE.minusDays(3)))).isEqualTo(identity(DUTY));
        assertThat(identity(on(JUNE))).isEqualTo(identity(DUTY));
        assertThat(identity(on(JUNE.plusDays(1)))).isNotEqualTo(identity(DUTY));
        assertThat(identity(on(JUNE.plusDays(9)))).isEqualTo(identity(on(JUNE.plusDays(1))));
    }

    @Test
    void pageDayKindAndMarkDo() {
        assertThat(identity(Duty.by(JUNE, MARCH, "x", "y", "/projekt/p-2/meld")))
                .isNotEqualTo(identity(DUTY));
        assertThat(identity(Duty.by(JUNE.plusDays(1), MARCH, "x", "y", "/projekt/p-1/meld")))
                .isNotEqualTo(identity(DUTY));
        assertThat(identity(DUTY.marked("4"))).isNotEqualTo(identity(DUTY));
        assertThat(Standing.of(List.of(new Owed("Other", DUTY))).duties().keySet())
                .isNotEqualTo(
                        Standing.of(List.of(new Owed("One", DUTY))).duties().keySet());
    }

    @Test
    void everythingIsCountedAlsoWhatCannotBeToldApart() {
        var standing = Standing.of(
                List.of(new Owed("One", DUTY), new Owed("One", DUTY), new Owed("One", on(JUNE.plusDays(1)))));

        assertThat(standing.duties()).hasSize(2);
        assertThat(standing.count()).isEqualTo(3);
        assertThat(standing.late()).isEqualTo(1);
        assertThat(standing.paths()).containsValue("/projekt/p-1/meld");
    }

    private static Duty on(LocalDate today) {
        return Duty.by(JUNE, today, "Meld, hvordan det går", "Fordi", "/projekt/p-1/meld");
    }

    private static String identity(Duty duty) {
        return Standing.of(List.of(new Owed("One", duty)))
                .duties()
                .keySet()
                .iterator()
                .next();
    }
}
