package dk.helhed.projects.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which efforts for the same people in the same place run at the same time. */
class OverlapsTests {

    @ParameterizedTest(name = "{0}–{1} and {2}–{3}: {4}")
    @CsvSource({
        "2026-01-01, 2026-12-31, 2027-01-01, 2027-12-31, false",
        "2026-01-01, 2026-12-31, 2026-12-31, 2027-12-31, true",
        "2026-01-01, 2026-12-31, 2026-03-01, 2026-04-01, true",
        "2026-01-01,           , 2030-01-01, 2030-02-01, true",
        "          , 2026-12-31, 2026-06-01,           , true",
        "          , 2026-12-31, 2027-01-01,           , false",
        "          ,           ,           ,           , true",
        "2027-01-01,           ,           , 2026-12-31, false",
    })
    void twoPeriodsOverlapIfTheyShareADay(
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable LocalDate otherStarts,
            @Nullable LocalDate otherEnds,
            boolean together) {
        var efforts = List.of(effort("a", "nyankomne", starts, ends), effort("b", "nyankomne", otherStarts, otherEnds));

        assertThat(Overlaps.in(efforts)).hasSize(together ? 1 : 0);
        assertThat(Overlaps.in(efforts.reversed())).hasSize(together ? 1 : 0);
    }

    @Test
    void aThirdJoinsTwoThatDoNotMeet() {
        var groups = Overlaps.in(List.of(
                effort("a", "unge", day("2026-01-01"), day("2026-06-30")),
                effort("c", "unge", day("2026-09-01"), day("2026-12-31")),
                effort("b", "unge", day("2026-06-01"), day("2026-10-01"))));

        assertThat(groups).hasSize(1);
        assertThat(slugs(groups.getFirst())).containsExactly("a", "b", "c");
    }

    @Test
    void aShortOneInsideALongOneDoesNotEndTheGroup() {
        var groups = Overlaps.in(List.of(
                effort("long", "unge", day("2026-01-01"), day("2026-12-31")),
                effort("short", "unge", day("2026-02-01"), day("2026-02-28")),
                effort("late", "unge", day("2026-11-01"), day("2027-02-28"))));

        assertThat(groups).hasSize(1);
    }

    @Test
    void onlyWhatIsForTheSamePeopleInTheSamePlaceGoesTogether() {
        var groups = Overlaps.in(List.of(effort("a", "unge", null, null), effort("b", "kvinder", null, null)));

        assertThat(groups).isEmpty();
    }

    @Test
    void whatComesLaterIsAGroupOfItsOwn() {
        var groups = Overlaps.in(Stream.of("2026", "2027")
                .flatMap(year -> Stream.of("x", "y")
                        .map(name -> effort(name + year, "unge", day(year + "-01-01"), day(year + "-12-31"))))
                .toList());

        assertThat(groups)
                .extracting(OverlapsTests::slugs)
                .containsExactly(List.of("x2026", "y2026"), List.of("x2027", "y2027"));
    }

    private static List<String> slugs(List<Alike> group) {
        return group.stream().map(Alike::slug).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Alike effort(String slug, String group, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new Alike(group, slug, slug, slug, Phase.RUNNING, group, "751", "", starts, ends);
    }
}
