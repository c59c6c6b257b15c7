package dk.helhed.projects.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.catalogue.Entry.Contact;
import dk.helhed.projects.catalogue.Entry.Took;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry of the catalog must say before everybody may read it. */
class EntryFieldsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final Map<String, String> WHOLE = Map.of(
            "headline", "Mentorer i foreningen",
            "gave", "Flere kom med",
            "wrong", "Vi begyndte for sent",
            "contact", "Integrationsteamet",
            "mailbox", "integration@kommunen.dk",
            "published", "true");

    @Test
    void aDraftNeedsItsHeadlineOnly() {
        assertThat(wrong(Map.of("headline", "Kladde"), true)).isEmpty();
        assertThat(wrong(Map.of(), true)).containsExactly("headline: form.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline", "gave", "wrong", "contact", "mailbox"})
    void whatEverybodyShallReadAlsoSaysWhatWentWrongAndWhomToAsk(String missing) {
        var form = new HashMap<>(WHOLE);
        form.remove(missing);

        assertThat(wrong(form, true)).containsExactly(missing + ": form.missing");
    }

    @Test
    void anEffortThatNobodyMayReadIsNoInspiration() {
        assertThat(wrong(WHOLE, false)).containsExactly("published: catalogue.effort.hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "integration@", "@kommunen.dk", "to@steder@kommunen.dk", "a b@kommunen.dk"})
    void aMailboxIsAnEmail(String mailbox) {
        assertThat(wrong(with("mailbox", mailbox), true)).containsExactly("mailbox: catalogue.mailbox.wrong");
    }

    @Test
    void aPersonsOwnEmailIsNotPublished() {
        assertThat(wrong(with("mailbox", "anna@kommunen.dk"), true))
                .containsExactly("mailbox: catalogue.mailbox.person");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, true", "2026-11-26, false", "2028-11-26, false", "2028-11-27, true"})
    void aTextIsTrustedForTwoYearsAtMost(String day, boolean refused) {
        assertThat(wrong(with("reviewBy", day), true)).hasSize(refused ? 1 : 0);
    }

    @Test
    void withoutADayItIsTrustedForTwoYears() {
        assertThat(done(read(WHOLE, Entry.NONE)).reviewBy()).isEqualTo("2028-11-26");
    }

    @Test
    void itKeepsTheDayOfItsPublicationUntilItIsTakenBack() {
        var before = new Entry(
                3, "A", new Took("", "", "", ""), "B", "C", "", new Contact("D", "e@f.dk"), TODAY.minusDays(9), TODAY);

        assertThat(done(read(WHOLE, before)).publishedOn()).isEqualTo(TODAY.minusDays(9));
        assertThat(done(read(with("published", ""), before)).publishedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, true", "2026-11-26, false", ", false"})
    void itIsStaleTheDayAfter(@org.jspecify.annotations.Nullable LocalDate reviewBy, boolean stale) {
        var entry = new Entry(
                1,
                "A",
                new Took("", "", "", ""),
                "",
                "",
                "",
                new Contact("", ""),
                reviewBy == null ? null : TODAY,
                reviewBy);

        assertThat(entry.isStaleOn(TODAY)).isEqualTo(stale);
    }

    private static Map<String, String> with(String field, String text) {
        var form = new HashMap<>(WHOLE);
        form.put(field, text);
        return form;
    }

    private static Outcome<Entry> read(Map<String, String> form, Entry before) {
        return EntryFields.read(Fields.of(form), Language.DANISH, before, true, "anna@kommunen.dk"::equals, TODAY);
    }

    private static Entry done(Outcome<Entry> outcome) {
        if (outcome instanceof Outcome.Done<Entry>(Entry entry)) {
            return entry;
        }
        throw new AssertionError(outcome);
    }

    private static List<String> wrong(Map<String, String> form, boolean readable) {
        var outcome = EntryFields.read(
                Fields.of(form), Language.DANISH, Entry.NONE, readable, "anna@kommunen.dk"::equals, TODAY);
        return outcome instanceof Outcome.Refused<Entry>(List<Objection> objections)
                ? objections.stream().map(one -> one.field() + ": " + one.key()).toList()
                : List.of();
    }
}
