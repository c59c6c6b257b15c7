package dk.helhed.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Assignment;
import dk.helhed.access.provider.RoleChanges.Given;
import dk.helhed.access.provider.RoleChanges.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleChangesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate EARLIER = TODAY.minusDays(30);
    private static final UUID PERSON = UUID.randomUUID();
    private static final Wanted CASEWORKER = new Wanted("caseworker", 1);
    private static final Wanted AUDITOR = new Wanted("auditor", 1);

    private static Assignment held(String role, LocalDate from, @Nullable LocalDate to, @Nullable String provider) {
        return new Assignment(from.getDayOfYear(), PERSON, role, 1, from, to, provider);
    }

    private static RoleChanges changes(List<Wanted> wanted, Assignment... assignments) {
        return RoleChanges.of("kommune", new TreeSet<>(wanted), List.of(assignments), TODAY);
    }

    private static Given given(Wanted role) {
        return new Given(role.role(), role.unit(), null);
    }

    @Test
    void whatIsNewIsGivenUntilFurtherNotice() {
        assertThat(changes(List.of(CASEWORKER, AUDITOR)))
                .isEqualTo(new RoleChanges(List.of(), List.of(given(AUDITOR), given(CASEWORKER))));
    }

    @Test
    void whatIsHeldAlreadyStays() {
        assertThat(changes(List.of(CASEWORKER), held("caseworker", EARLIER, null, "kommune")))
                .isEqualTo(new RoleChanges(List.of(), List.of()));
    }

    @Test
    void whatTheProviderGivesNoMoreEnds() {
        var old = held("caseworker", EARLIER, null, "kommune");

        assertThat(changes(List.of(AUDITOR), old)).isEqualTo(new RoleChanges(List.of(old), List.of(given(AUDITOR))));
    }

    @Test
    void whatTheProviderGaveTodayEndsToo() {
        var fresh = held("caseworker", TODAY, null, "kommune");

        assertThat(changes(List.of(), fresh).ended()).containsExactly(fresh);
    }

    @Test
    void whatWasGivenInHelhedOrByAnotherProviderStays() {
        assertThat(changes(
                        List.of(),
                        held("caseworker", EARLIER, null, null),
                        held("auditor", EARLIER, null, "nabokommune")))
                .isEqualTo(new RoleChanges(List.of(), List.of()));
    }

    @Test
    void whatIsGivenInHelhedAlreadyIsNotGivenTwice() {
        assertThat(changes(List.of(CASEWORKER), held("caseworker", EARLIER, TODAY, null)))
                .isEqualTo(new RoleChanges(List.of(), List.of()));
    }

    @Test
    void whatBeginsLaterInHelhedIsGivenUntilThen() {
        assertThat(changes(List.of(CASEWORKER), held("caseworker", TODAY.plusDays(10), null, null))
                        .given())
                .containsExactly(new Given("caseworker", 1, TODAY.plusDays(9)));
    }

    @Test
    void whatIsOverCountsForNothing() {
        assertThat(changes(
                        List.of(CASEWORKER),
                        held("caseworker", EARLIER, TODAY.minusDays(1), "kommune"),
                        held("caseworker", TODAY, TODAY.minusDays(1), "kommune")))
                .isEqualTo(new RoleChanges(List.of(), List.of(given(CASEWORKER))));
    }

    @Test
    void theSameRoleInAnotherUnitIsAnotherRole() {
        var north = new Wanted("caseworker", 2);

        assertThat(changes(List.of(north), held("caseworker", EARLIER, null, "kommune"))
                        .given())
                .containsExactly(given(north));
    }
}
