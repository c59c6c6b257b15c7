package dk.helhed.yearcycle.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.yearcycle.round.Reminder.Part;
import dk.helhed.yearcycle.round.Standing.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer is due and late, and who is told. */
class StandingTests {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);

    @ParameterizedTest(name = "{0}, first sent {1}, on {2}: {3} {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT,   -,          2027-01-25, OPEN,          56",
                "DRAFT,   -,          2027-03-07, OPEN,          15",
                "DRAFT,   -,          2027-03-08, SOON,          14",
                "DRAFT,   -,          2027-03-22, SOON,          0",
                "DRAFT,   -,          2027-03-23, LATE,          1",
                "DRAFT,   -,          2027-06-22, LATE,          92",
                "SENT,    2027-03-22, 2027-06-22, ANSWERED,      0",
                "SENT,    2027-03-23, 2027-06-22, ANSWERED_LATE, 1",
                "SENT,    2027-05-01, 2027-06-22, ANSWERED_LATE, 40",
                "DRAFT,   2027-03-01, 2027-06-22, REOPENED,      0",
                "EXCUSED, -,          2027-06-22, EXCUSED,       0",
            })
    void anAnswerStandsAgainstItsDeadline(
            SheetState state, @Nullable LocalDate sent, LocalDate today, Kind kind, int days) {
        assertThat(Standing.of(DEADLINE, state, sent, today)).isEqualTo(new Standing(kind, days));
    }

    /** The columns say whether the person it was passed on to, the unit that writes, and the unit that passed it on are told. */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "OPEN,          true,  false, false",
        "SOON,          true,  true,  false",
        "LATE,          true,  true,  true",
        "REOPENED,      true,  false, false",
        "ANSWERED,      false, false, false",
        "ANSWERED_LATE, false, false, false",
        "EXCUSED,       false, false, false",
    })
    void whoeverWritesIsRemindedAndWhoeverPassedItOnIsToldWhenItIsLate(
            Kind kind, boolean delegate, boolean writer, boolean responsible) {
        var standing = new Standing(kind, 1);

        assertThat(Reminder.isDue(standing, Part.DELEGATE)).isEqualTo(delegate);
        assertThat(Reminder.isDue(standing, Part.WRITER)).isEqualTo(writer);
        assertThat(Reminder.isDue(standing, Part.RESPONSIBLE)).isEqualTo(responsible);
    }
}
