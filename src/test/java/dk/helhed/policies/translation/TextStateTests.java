package dk.helhed.policies.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.policies.document.PolicyText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextStateTests {

    private static final ReadingLanguage ARABIC = ReadingLanguage.of("ar").orElseThrow();
    private static final TextPlace PLACE = new TextPlace("bolig", TextField.TITLE);

    private static TranslatedText text(PolicyText danish, @Nullable Translation translation) {
        return TranslatedText.of(new SourceText(PLACE, "policy.kind.goal", danish), ARABIC, translation);
    }

    private static Translation translation(String source, boolean ready) {
        return new Translation(PLACE, "ar", "سكن", source, ready, Instant.EPOCH, 3);
    }

    @Test
    void whatNobodyHasWrittenIsMissing() {
        var text = text(PolicyText.danish("Bolig"), null);

        assertThat(text.state()).isEqualTo(TextState.MISSING);
        assertThat(text.text()).isEmpty();
        assertThat(text.version()).isZero();
    }

    @Test
    void whatIsWrittenIsADraftUntilItIsReady() {
        assertThat(text(PolicyText.danish("Bolig"), translation("Bolig", false)).state())
                .isEqualTo(TextState.DRAFT);
        var ready = text(PolicyText.danish("Bolig"), translation("Bolig", true));
        assertThat(ready.state()).isEqualTo(TextState.READY);
        assertThat(ready.text()).isEqualTo("سكن");
        assertThat(ready.version()).isEqualTo(3);
    }

    @Test
    void whatWasMadeFromAnotherDanishTextIsOutdatedReadyOrNot() {
        assertThat(text(PolicyText.danish("Boliger"), translation("Bolig", true))
                        .state())
                .isEqualTo(TextState.OUTDATED);
        assertThat(text(PolicyText.danish("Boliger"), translation("Bolig", false))
                        .state())
                .isEqualTo(TextState.OUTDATED);
    }

    @Test
    void whatThePolicyItselfSaysInTheLanguageIsReady() {
        var text = text(new PolicyText(Map.of("da", "Bolig", "ar", "مسكن")), translation("Boliger", false));

        assertThat(text.state()).isEqualTo(TextState.READY);
        assertThat(text.text()).isEqualTo("مسكن");
    }

    @Test
    void aLanguageIsReadyWhenEveryTextAndEveryWordIs() {
        var ready = text(PolicyText.danish("Bolig"), translation("Bolig", true));
        var draft = text(PolicyText.danish("Bolig"), translation("Bolig", false));
        var outdated = text(PolicyText.danish("Boliger"), translation("Bolig", true));
        var missing = text(PolicyText.danish("Bolig"), null);

        assertThat(isReady(List.of(ready, ready), List.of(ready))).isTrue();
        for (var unfinished : List.of(draft, outdated, missing)) {
            assertThat(isReady(List.of(ready, unfinished), List.of(ready))).isFalse();
            assertThat(isReady(List.of(ready), List.of(unfinished))).isFalse();
        }
    }

    private static Tally tally(List<TranslatedText> texts) {
        return Tally.of(texts.stream().map(TranslatedText::state).toList());
    }

    private static boolean isReady(List<TranslatedText> texts, List<TranslatedText> words) {
        return new LanguageStatus(ARABIC, tally(texts), tally(words)).isReady();
    }

    @Test
    void theTallyCountsEveryState() {
        var tally = tally(List.of(
                text(PolicyText.danish("Bolig"), null),
                text(PolicyText.danish("Bolig"), null),
                text(PolicyText.danish("Bolig"), translation("Bolig", true))));

        assertThat(tally.byState())
                .isEqualTo(Map.of(TextState.MISSING, 2, TextState.OUTDATED, 0, TextState.DRAFT, 0, TextState.READY, 1));
        assertThat(tally.total()).isEqualTo(3);
        assertThat(tally.isBegun()).isTrue();
        assertThat(tally(List.of(text(PolicyText.danish("Bolig"), null))).isBegun())
                .isFalse();
    }
}
