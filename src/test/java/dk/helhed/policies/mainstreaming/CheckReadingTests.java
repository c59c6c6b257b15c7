package dk.helhed.policies.mainstreaming;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int UNIT = 7;

    @Test
    void anItemThatEverybodyCanUseIsQuicklyToldOf() {
        var content = new CheckReading(form("yes", "", "", "", "nobody", "", "nothing", ""), TODAY)
                .content(UNIT)
                .orElseThrow();

        assertThat(content.offer().usable()).isEqualTo(Usable.YES);
        assertThat(content.involvement().who()).isEmpty();
        assertThat(content.item().unit()).isEqualTo(UNIT);
        assertThat(content.item().committee()).isEqualTo("Kulturudvalget");
    }

    @Test
    void oneThatIsReadIsTheSameWhenReadAgain() {
        var first = new CheckReading(
                        form("no", "Ældre uden MitID", "both", "De kan ikke", "affected", "Et møde", "changed", "Nyt"),
                        TODAY)
                .content(UNIT)
                .orElseThrow();

        var again = new CheckReading(CheckForm.of(first, "Teamet (team)", "1"), TODAY).content(UNIT);

        assertThat(again).contains(first);
        assertThat(first.involvement().who()).isEqualTo(Set.of(Involved.AFFECTED));
    }

    @ParameterizedTest(name = "{7}: {6}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "''  | ''    | ''   | nobody   | ''     | nothing | ''  | usable",
                "yes | Ældre | ''   | nobody   | ''     | nothing | ''  | usable",
                "yes | ''    | hand | nobody   | ''     | nothing | ''  | usable",
                "no  | ''    | hand | nobody   | ''     | nothing | ''  | excluded",
                "no  | Ældre | ''   | nobody   | ''     | nothing | ''  | help",
                "no  | Ældre | tak  | nobody   | ''     | nothing | ''  | help",
                "yes | ''    | ''   | ''       | ''     | nothing | ''  | involved",
                "yes | ''    | ''   | kongen   | ''     | nothing | ''  | involved",
                "yes | ''    | ''   | affected | ''     | nothing | ''  | involvement",
                "yes | ''    | ''   | nobody   | ''     | ''      | ''  | effect",
                "yes | ''    | ''   | nobody   | ''     | changed | ''  | effectText",
                "yes | ''    | ''   | nobody   | ''     | new-offer | '' | effectText",
            })
    void answersThatAreMissingOrDisagreeAreNamed(
            String usable,
            String excluded,
            String help,
            String involved,
            String involvement,
            String effect,
            String effectText,
            String field) {
        var reading = new CheckReading(
                form(usable, excluded, help, "Fordi", involved, involvement, effect, effectText), TODAY);

        assertThat(reading.content(UNIT)).isEmpty();
        assertThat(reading.objections()).extracting(Objection::field).containsExactly(field);
    }

    @Test
    void somebodyAndNobodyAtOnceIsNotBelieved() {
        var form = form("yes", "", "", "", "staff", "Et møde", "nothing", "");
        var both = with(form, List.of("staff", CheckForm.NOBODY), form.day(), form.link());

        assertThat(objectionsTo(both)).containsExactly("involved mainstreaming.involved.contradicts");
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, mainstreaming.day.far",
        "2027-11-26, mainstreaming.day.far",
        "2026-02-30, people.day.wrong",
        "i går, people.day.wrong",
        "'', people.day.wrong",
    })
    void aDayThatCannotBeIsRefused(String day, String why) {
        var form = form("yes", "", "", "", "nobody", "", "nothing", "");

        assertThat(objectionsTo(with(form, form.ticked(), day, ""))).containsExactly("day " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "kommune.example/sag",
        "https://",
        "ftp://kommune.example/sag",
        "https://kommune.example/med mellemrum",
    })
    void aLinkThatIsNoWebAddressIsRefused(String link) {
        var form = form("yes", "", "", "", "nobody", "", "nothing", "");

        assertThat(objectionsTo(with(form, form.ticked(), form.day(), link)))
                .containsExactly("link mainstreaming.link.wrong");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var reading = new CheckReading(CheckForm.blank("", ""), TODAY);

        assertThat(reading.content(null)).isEmpty();
        assertThat(reading.objections())
                .extracting(Objection::field)
                .containsExactlyInAnyOrder("occasion", "title", "committee", "day", "usable", "involved", "effect");
    }

    private static List<String> objectionsTo(CheckForm form) {
        var reading = new CheckReading(form, TODAY);
        assertThat(reading.content(UNIT)).isEmpty();
        return reading.objections().stream()
                .map(objection -> objection.field() + " " + objection.key())
                .toList();
    }

    private static CheckForm form(
            String usable,
            String excluded,
            String help,
            String reason,
            String involved,
            String involvement,
            String effect,
            String effectText) {
        return new CheckForm(
                "agenda-item",
                "Fritidspas",
                " Kulturudvalget ",
                "Teamet",
                "2026-11-25",
                "",
                "",
                usable,
                excluded,
                help,
                reason,
                involved.isEmpty() ? null : List.of(involved),
                involvement,
                "",
                effect,
                effectText,
                "true",
                null);
    }

    private static CheckForm with(CheckForm form, List<String> involved, @Nullable String day, @Nullable String link) {
        return new CheckForm(
                form.occasion(),
                form.title(),
                form.committee(),
                form.unit(),
                day,
                "",
                link,
                form.usable(),
                form.excluded(),
                form.help(),
                form.reason(),
                involved,
                form.involvement(),
                "",
                form.effect(),
                form.effectText(),
                "true",
                null);
    }
}
