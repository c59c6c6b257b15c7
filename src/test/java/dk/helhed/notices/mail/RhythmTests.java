package dk.helhed.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.notices.Digest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days mail is sent. 1 March 2027 is a Monday, 29 March the one after Easter. */
class RhythmTests {

    @ParameterizedTest(name = "{0} on {1}, asked before on {2}: {5}")
    @CsvSource({
        "DAILY,  2027-03-01, 2027-02-28, 3, 1, true",
        "DAILY,  2027-03-01, 2027-02-28, 3, 0, false",
        "DAILY,  2027-03-05, 2027-03-04, 3, 1, true",
        "DAILY,  2027-03-06, 2027-03-05, 3, 1, false",
        "DAILY,  2027-03-07, 2027-03-06, 3, 1, false",
        "DAILY,  2027-03-08, 2027-03-07, 3, 1, true",
        "DAILY,  2027-03-01, ,           3, 1, true",
        "WEEKLY, 2027-03-01, 2027-02-28, 3, 0, true",
        "WEEKLY, 2027-03-01, 2027-02-28, 0, 0, false",
        "WEEKLY, 2027-03-02, 2027-03-01, 3, 3, false",
        "WEEKLY, 2027-03-07, 2027-03-06, 3, 3, false",
        "DAILY,  2027-03-29, 2027-03-28, 3, 3, false",
        "DAILY,  2027-03-30, 2027-03-29, 3, 3, true",
        "WEEKLY, 2027-03-29, 2027-03-28, 3, 3, false",
        "WEEKLY, 2027-03-30, 2027-03-29, 3, 0, true",
        "WEEKLY, 2027-03-31, 2027-03-30, 3, 0, false",
        "WEEKLY, 2027-03-03, 2027-02-28, 3, 0, true",
        "WEEKLY, 2027-03-03, ,           3, 0, true",
        "WEEKLY, 2027-03-06, 2027-02-28, 3, 0, false",
        "NONE,   2027-03-01, 2027-02-28, 3, 3, false",
    })
    void isDue(Rhythm rhythm, LocalDate day, @Nullable LocalDate before, int waiting, int fresh, boolean due) {
        assertThat(rhythm.isDue(day, before, new Digest(waiting, 0, fresh))).isEqualTo(due);
    }
}
