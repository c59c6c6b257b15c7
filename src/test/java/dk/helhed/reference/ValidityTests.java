package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTests {

    @Test
    void aCodeIsValidOnItsFirstAndItsLastDay() {
        var validity = new Validity(LocalDate.of(2007, 1, 1), LocalDate.of(2017, 12, 31));

        assertThat(validity.covers(LocalDate.of(2006, 12, 31))).isFalse();
        assertThat(validity.covers(LocalDate.of(2007, 1, 1))).isTrue();
        assertThat(validity.covers(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(validity.covers(LocalDate.of(2018, 1, 1))).isFalse();
    }

    @Test
    void aValidityWithoutEndsCoversEveryDay() {
        var validity = new Validity(null, null);

        assertThat(validity.covers(LocalDate.MIN)).isTrue();
        assertThat(validity.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void noValidityEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 1)))
                .withMessageContaining("2018-01-01");
    }
}
