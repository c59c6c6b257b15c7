package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.released.ProtectionSettings.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFormTests {

    @Test
    void theUsualFormWantsATitleOnly() {
        assertThat(wrong(ReleaseForm.usual(List.of("job")))).containsExactly("title");
        assertThat(done(form("Titel", List.of("job", "job"), "fast", "5", "1", "5"))
                        .figures())
                .containsExactly("job");
    }

    @Test
    void boxesThatAreNotTickedAreOff() {
        var wish = done(form("Titel", List.of("job"), "round", "20", "10", "3"));

        assertThat(wish.settings().method()).isEqualTo(Method.ROUND);
        assertThat(wish.settings().insiders()).isFalse();
        assertThat(wish.settings().group()).isFalse();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(wrong(form("", null, "", "2", "0", "21")))
                .containsExactly("title", "figures", "minimum", "width", "base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fem", "-5", "5,5", "99999999999", "2", "21"})
    void aMinimumIsAWholeNumberFromThreeToTwenty(String typed) {
        assertThat(wrong(form("Titel", List.of("job"), "fast", typed, "1", "5")))
                .containsExactly("minimum");
    }

    private static ReleaseForm form(
            String title,
            @org.jspecify.annotations.Nullable List<String> figures,
            String method,
            String minimum,
            String width,
            String base) {
        return new ReleaseForm(title, null, figures, method, minimum, width, base, null);
    }

    private static ReleaseWish done(ReleaseForm form) {
        return switch (form.read()) {
            case Outcome.Done<ReleaseWish> done -> done.thing();
            case Outcome.Refused<ReleaseWish> refused -> throw new AssertionError(refused.objections());
        };
    }

    private static List<String> wrong(ReleaseForm form) {
        return form.read() instanceof Outcome.Refused<ReleaseWish> refused
                ? refused.objections().stream().map(Objection::field).toList()
                : List.of();
    }
}
