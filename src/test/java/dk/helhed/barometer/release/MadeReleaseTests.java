package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Outcome;
import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.ProtectionSettings.Method;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.TableFigure.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From counted figures to what may be shown of them, counted by hand. */
class MadeReleaseTests {

    private static final Part JOB = HandCounted.part("adults", "job");
    private static final Part SCHOOL = HandCounted.part("adults", "school");
    private static final ProtectionSettings ROUND = new ProtectionSettings(Method.ROUND, 5, 1, true, false, 5);

    /** In A, three of forty men have a job; all other counts are large. */
    private static final String[] ROWS = {"A m 3/40", "A w 20/40", "B m 30/50", "B w 25/45", "C m 21/60", "C w 33/70"};

    @Test
    void aSmallCountIsHiddenWithWhatGivesItAwayAndNoNumberIsLeft() {
        var made = made(table(JOB, ROWS), List.of());
        var lines = HandCounted.byName(made);

        assertThat(lines.get("job A m")).satisfies(line -> {
            assertThat(line.why()).isEqualTo("too-few");
            assertEmpty(line.shown());
        });
        assertThat(lines.all().values().stream().filter(line -> line.why().equals("protects-others")))
                .as("else it is the total less the others")
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertEmpty(line.shown()));
        assertThat(lines.get("job TOT TOT").shown()).satisfies(line -> {
            assertThat(line.status()).isEqualTo(FigureStatus.VALUE);
            assertThat(line.numerator()).isEqualTo(132);
            assertThat(line.denominator()).isEqualTo(305);
        });
        assertThat(made.report().findings()).isEmpty();
        assertThat(made.report().primary()).isEqualTo(1);
        assertThat(made.report().primaryPersons()).isEqualTo(3);
    }

    @Test
    void aShareIsHiddenWhereFewAreOutsideIt() {
        var made = made(table(JOB, "A m 38/40", "A w 20/40", "B m 30/50", "B w 25/45"), List.of());

        assertThat(HandCounted.byName(made).get("job A m").why()).isEqualTo("too-few");
    }

    @Test
    void sharesOfTheSamePersonsAreProtectedTogether() {
        var both = HandCounted.byAreaAndSex("A", "B", "C")
                .share("job", JOB, ROWS)
                .share("school", SCHOOL, "A m 15/40", "A w 10/40", "B m 10/50", "B w 9/45", "C m 8/60", "C w 11/70")
                .table();
        var made = made(both, List.of());
        var parts = PartTables.of(both);

        assertThat(parts.tables()).hasSize(2);
        assertThat(made.report().cells())
                .as("12 cells of area and sex three times, the persons once")
                .isEqualTo(12 * 5);
        assertThat(made.report().findings()).isEmpty();
        assertThat(HandCounted.byName(made).get("school B m").shown().status()).isEqualTo(FigureStatus.VALUE);
    }

    @Test
    void aGapIsShownOnlyIfEveryCountOfBothGroupsIs() {
        var one = HandCounted.part("immigrants", "job");
        var other = HandCounted.part("danes", "job");
        var gap = HandCounted.byAreaAndSex("A", "B", "C")
                .gap(
                        "gap",
                        one,
                        List.of("A m 10/30", "A w 10/31", "B m 12/32", "B w 14/33", "C m 15/34", "C w 16/35"),
                        other,
                        List.of("A m 60/63", "A w 55/90", "B m 70/90", "B w 61/91", "C m 62/92", "C w 63/93"))
                .table();
        var lines = HandCounted.byName(made(gap, List.of()));

        assertThat(lines.get("gap A m").why())
                .as("three of the others have no job")
                .isEqualTo("too-few");
        assertEmpty(lines.get("gap A m").shown());
        assertThat(lines.get("gap TOT TOT").shown()).satisfies(line -> {
            assertThat(line.numerator()).isEqualTo(77);
            assertThat(line.otherNumerator()).isEqualTo(371);
            assertThat(line.value()).isNotNull();
        });
    }

    @Test
    void twoPopulationsDoNotTellOfTheFewInWhichTheyDiffer() {
        var nearly = HandCounted.part("adults and one year more", "job");
        var two = HandCounted.byAreaAndSex("A", "B")
                .share("job", JOB, "A m 20/40", "A w 20/40", "B m 30/50", "B w 25/45")
                .share("more", nearly, "A m 22/42", "A w 27/50", "B m 40/70", "B w 35/65")
                .table();
        var lines = HandCounted.byName(made(two, List.of()));

        assertThat(lines.get("job A m").shown().status()).isEqualTo(FigureStatus.HIDDEN);
        assertThat(lines.get("job A m").why()).isEqualTo("asked-for");
        assertThat(lines.get("more A m").shown().numerator()).isEqualTo(22);
    }

    @Test
    void aLaterReleaseKeepsEarlierHolesClosedAndShowsAgainWhatHasNotChanged() {
        var first = made(table(JOB, ROWS), List.of());
        var corrected = ROWS.clone();
        corrected[0] = "A m 9/46";
        var second = made(table(JOB, corrected), List.of(earlier(first)));
        var third = made(table(JOB, ROWS), List.of(earlier(first)));

        hidden(first)
                .forEach(name -> assertThat(
                                HandCounted.byName(second).get(name).shown().status())
                        .as(name)
                        .isEqualTo(FigureStatus.HIDDEN));
        assertThat(second.report().findings()).isEmpty();
        assertThat(hidden(third)).as("nothing has changed").isEqualTo(hidden(first));
    }

    @Test
    void holesOfATableByOtherDimensionsStayClosed() {
        var first = made(table(JOB, ROWS), List.of());
        var flat = new HandCounted(List.of(HandCounted.flat("area", "A", "B", "C")))
                .share("job", JOB, "A 23/80", "B 55/95", "C 54/130")
                .table();
        var second = made(flat, List.of(earlier(first)));

        hidden(first).stream()
                .filter(name -> name.endsWith(" TOT"))
                .map(name -> name.substring(0, name.length() - 4))
                .forEach(name ->
                        assertThat(HandCounted.byName(second).get(name).why()).isEqualTo("hidden-before"));
        assertThat(second.report().findings()).isEmpty();
    }

    /** Of women in A three have a job. Beside them the first table hides the women of C, the second alone would hide those of B. */
    @Test
    void aTableOfWomenIsReckonedWithAsTheWomenOfAnother() {
        var first =
                made(table(JOB, "A m 20/40", "A w 3/40", "B m 30/50", "B w 25/45", "C m 3/60", "C w 33/70"), List.of());
        var women = new HandCounted(List.of(HandCounted.flat("area", "A", "B", "C")))
                .share("job", HandCounted.part("adults", Map.of("sex", "w"), "job"), "A 3/40", "B 25/45", "C 33/70")
                .table();
        var second = made(women, List.of(earlier(first)));
        var lines = HandCounted.byName(second);

        assertThat(hidden(first)).contains("job A w");
        assertThat(hidden(made(women, List.of()))).as("alone").isNotEqualTo(hidden(second));
        for (var area : List.of("A", "B", "C", "TOT")) {
            assertThat(lines.get("job " + area).shown().status())
                    .as(area)
                    .isEqualTo(HandCounted.byName(first)
                            .get("job " + area + " w")
                            .shown()
                            .status());
        }
        assertThat(second.report().findings()).isEmpty();
    }

    @Test
    void aTableThatSharesPersonsWithARoundedOneIsRefused() {
        var rounded = new EarlierRelease(
                UUID.randomUUID(),
                ROUND,
                table(JOB, ROWS),
                done(MadeRelease.of(table(JOB, ROWS), ROUND, List.of())).lines().stream()
                        .map(ReleaseLines.Line::shown)
                        .toList());
        var women = new HandCounted(List.of(HandCounted.flat("area", "A", "B", "C")))
                .share("job", HandCounted.part("adults", Map.of("sex", "w"), "job"), "A 20/40", "B 25/45", "C 33/70")
                .table();

        assertThat(MadeRelease.of(women, ProtectionSettings.USUAL, List.of(rounded)))
                .isEqualTo(Outcome.refused("method", "release.wrong.mixed"));
    }

    @Test
    void smallCountsAreRoundedAndSharesComputedFromWhatIsShown() {
        var made = done(MadeRelease.of(table(JOB, ROWS), ROUND, List.of()));
        var line = HandCounted.byName(made).get("job A m").shown();

        assertThat(made.lines()).allMatch(one -> one.shown().status() == FigureStatus.ROUNDED);
        assertThat(line.numerator()).isIn(0L, 5L);
        assertThat(made.report().largestChange()).isPositive();
        assertThat(made.report().findings()).isEmpty();
    }

    @Test
    void whatCannotBeProtectedIsRefusedWithTheReason() {
        var two = HandCounted.byAreaAndSex("A", "B", "C")
                .share("job", JOB, ROWS)
                .share("school", SCHOOL, ROWS)
                .table();
        var hiddenBefore = earlier(made(table(JOB, ROWS), List.of()));

        assertThat(refusal(MadeRelease.of(two, ROUND, List.of()))).isEqualTo("release.wrong.round-one");
        assertThat(refusal(MadeRelease.of(table(JOB, ROWS), ROUND, List.of(hiddenBefore))))
                .isEqualTo("release.wrong.mixed");
        assertThat(refusal(MadeRelease.of(large(), ProtectionSettings.USUAL, List.of())))
                .isEqualTo("release.wrong.too-large");
    }

    @Test
    void theHashIsThatOfWhatWentInAndCameOutAndOfTheSettings() {
        var other = new ProtectionSettings(Method.FAST, 6, 1, true, false, 5);
        var turned = new ArrayList<>(table(JOB, ROWS).lines());
        java.util.Collections.reverse(turned);

        assertThat(made(new CountedTable(table(JOB, ROWS).content(), turned), List.of())
                        .sha256())
                .isEqualTo(made(table(JOB, ROWS), List.of()).sha256());
        assertThat(done(MadeRelease.of(table(JOB, ROWS), other, List.of())).sha256())
                .isNotEqualTo(made(table(JOB, ROWS), List.of()).sha256());
    }

    @Test
    void anEarlierTableOfNearlyTheSamePersonsIsReckonedWithThoughItIsToldByMore() {
        var adults = earlier(made(
                table(JOB, "A m 20/40", "A w 20/40", "B m 30/50", "B w 25/45", "C m 21/60", "C w 33/70"), List.of()));

        assertThat(hidden(made(everybody("A 40/83"), List.of()))).isEmpty();
        assertThat(hidden(made(everybody("A 40/83"), List.of(adults))))
                .as("three are no adults")
                .contains("job A");
        assertThat(hidden(made(everybody("A 40/90"), List.of(adults)))).isEmpty();
    }

    /** By area only. */
    private static CountedTable everybody(String first) {
        return new HandCounted(List.of(HandCounted.flat("area", "A", "B", "C")))
                .share("job", HandCounted.part("everybody", "job"), first, "B 70/150", "C 80/200")
                .table();
    }

    private static CountedTable table(Part part, String... rows) {
        var areas = Stream.of(rows).map(row -> row.substring(0, 1)).distinct().toArray(String[]::new);
        return HandCounted.byAreaAndSex(areas).share("job", part, rows).table();
    }

    private static CountedTable large() {
        var areas = Stream.iterate(100_000, area -> area + 1)
                .limit(7_000)
                .map(String::valueOf)
                .toArray(String[]::new);
        var rows = Stream.of(areas)
                .flatMap(area -> Stream.of(area + " m 20/50", area + " w 20/50"))
                .toArray(String[]::new);
        return HandCounted.byAreaAndSex(areas).share("job", JOB, rows).table();
    }

    private static EarlierRelease earlier(MadeRelease made) {
        return new EarlierRelease(
                UUID.randomUUID(),
                ProtectionSettings.USUAL,
                made.counted(),
                made.lines().stream().map(ReleaseLines.Line::shown).toList());
    }

    private static List<String> hidden(MadeRelease made) {
        return HandCounted.byName(made).all().entrySet().stream()
                .filter(entry -> entry.getValue().shown().status() == FigureStatus.HIDDEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void assertEmpty(ReleasedLine line) {
        assertThat(line.status()).isEqualTo(FigureStatus.HIDDEN);
        assertThat(new Object[] {
                    line.value(), line.numerator(), line.denominator(), line.otherNumerator(), line.otherDenominator()
                })
                .containsOnlyNulls();
    }

    private static MadeRelease made(CountedTable table, List<EarlierRelease> earlier) {
        return done(MadeRelease.of(table, ProtectionSettings.USUAL, earlier));
    }

    private static MadeRelease done(Outcome<MadeRelease> outcome) {
        return switch (outcome) {
            case Outcome.Done<MadeRelease> done -> done.thing();
            case Outcome.Refused<MadeRelease> refused -> throw new AssertionError(refused.objections());
        };
    }

    private static String refusal(Outcome<MadeRelease> outcome) {
        return outcome instanceof Outcome.Refused<MadeRelease> refused
                ? refused.objections().getFirst().key()
                : "done";
    }
}
