package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.helhed.Alongside;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Bounds;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.IsDominated;
import dk.helhed.disclosure.primary.PrimaryRules;
import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.primary.ShareATrait;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@Alongside
class FastSuppressionTests {

    private static final Dimension AREA = Dimension.flat("area", List.of("A", "B", "C"));
    private static final Dimension SEX = Dimension.flat("sex", List.of("1", "2"));

    @Test
    void nothingIsRecoveredFromTablesOfManyShapes() {
        int hidden = 0;
        for (int seed = 0; seed < 120; seed++) {
            var table = new RandomTables(seed).table();
            var protection =
                    Protection.ofAtLeast(3 + seed % 5).withWidth(1 + seed % 3).withInsiders(seed % 2 == 0);
            if (suppressed(LinkedTables.of(table), protection) instanceof Suppressed safe) {
                hidden += assertSafe(safe, (double) protection.width(), "seed " + seed);
            }
        }
        assertThat(hidden).isGreaterThan(800);
    }

    @Test
    void nothingIsRecoveredFromLinkedTables() {
        int hidden = 0;
        for (int seed = 0; seed < 40; seed++) {
            var protection = Protection.ofAtLeast(5);
            if (suppressed(new RandomTables(seed).linked(), protection) instanceof Suppressed safe) {
                hidden += assertSafe(safe, 1, "seed " + seed);
            }
        }
        assertThat(hidden).isGreaterThan(200);
    }

    /** A table that is small in every cell and total cannot be protected against knowing that it has somebody in it; that is said, not hidden. */
    private static Object suppressed(LinkedTables tables, Protection protection) {
        try {
            return FastSuppression.of(tables, protection);
        } catch (DisclosureException impossible) {
            assertThat(impossible.fault()).isEqualTo(Fault.CANNOT_BE_PROTECTED);
            return impossible;
        }
    }

    private static int assertSafe(Suppressed safe, double width, String which) {
        var report = Attacker.attack(Knowledge.of(safe.tables()), width);
        assertThat(report.recovered()).as(which).isEmpty();
        return report.hidden();
    }

    @Test
    void theOrderOfRowsAndTheRunChangeNothing() {
        List<int[]> rows = new ArrayList<>();
        for (int area = 1; area <= 3; area++) {
            for (int sex = 1; sex <= 2; sex++) {
                rows.add(new int[] {area, sex, area * sex % 5 + 1});
            }
        }
        var first = statuses(FastSuppression.of(LinkedTables.of(build(rows)), Protection.ofAtLeast(4)));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(statuses(FastSuppression.of(LinkedTables.of(build(rows)), Protection.ofAtLeast(4))))
                    .isEqualTo(first);
        }
    }

    @Test
    void aSecondHiddenCellProtectsTheOnlySmallOneInARow() {
        var table = Table.counts("t", List.of(AREA))
                .add(List.of("A"), 2)
                .add(List.of("B"), 9)
                .add(List.of("C"), 30)
                .build();

        var suppressed = FastSuppression.of(LinkedTables.of(table), Protection.ofAtLeast(5));

        assertThat(statuses(suppressed)).containsExactly(Status.VALUE, Status.HIDDEN, Status.HIDDEN, Status.VALUE);
        assertThat(suppressed.loss()).isEqualTo(new Loss(4, 1, 1, 2, 9, 0));
        assertThat(suppressed.reason(0, 1)).hasValue(Reason.TOO_FEW);
        assertThat(suppressed.reason(0, 2)).isEmpty();
    }

    @Test
    void whoIsAloneInOneOfTwoHiddenCellsLearnsNothingOfTheOther() {
        var table = Table.counts("t", List.of(AREA))
                .add(List.of("A"), 1)
                .add(List.of("B"), 3)
                .add(List.of("C"), 30)
                .build();
        var protection = Protection.ofAtLeast(5).withWidth(0);

        assertThat(FastSuppression.of(LinkedTables.of(table), protection.withInsiders(false))
                        .loss()
                        .hidden())
                .isEqualTo(2);
        assertThat(FastSuppression.of(LinkedTables.of(table), protection).loss().hidden())
                .isEqualTo(3);
    }

    @Test
    void aShareIsProtectedWithWhatIsLeftOfTheWhole() {
        var whole = Table.counts("pupils", List.of(AREA))
                .add(List.of("A"), 40)
                .add(List.of("B"), 50)
                .add(List.of("C"), 60)
                .build();
        var part = Table.counts("pupils", List.of(AREA))
                .add(List.of("A"), 38)
                .add(List.of("B"), 20)
                .add(List.of("C"), 30)
                .build();

        var suppressed =
                FastSuppression.of(LinkedTables.of(Rate.table("passed", part, whole)), Protection.ofAtLeast(5));

        var table = suppressed.tables().getFirst();
        assertThat(status(table, "A", Rate.OUT)).isEqualTo(Status.HIDDEN);
        assertThat(status(table, "A", Rate.IN)).isEqualTo(Status.HIDDEN);
        assertThat(status(table, "A", "TOT")).isEqualTo(Status.VALUE);
    }

    @Test
    void whereAllOfAGroupShareATraitNeitherAllNorNoneIsShown() {
        var whole = Table.counts("p", List.of(AREA))
                .add(List.of("A"), 40)
                .add(List.of("B"), 50)
                .build();
        var part = Table.counts("p", List.of(AREA))
                .add(List.of("A"), 40)
                .add(List.of("B"), 20)
                .build();
        var rules = new PrimaryRules(List.of(new AreTooFew(5), new ShareATrait("has")));

        var suppressed = FastSuppression.of(LinkedTables.of(Rate.table("has", part, whole)), Protection.by(rules));

        var table = suppressed.tables().getFirst();
        assertThat(status(table, "A", Rate.IN)).isEqualTo(Status.HIDDEN);
        assertThat(status(table, "A", Rate.OUT)).isEqualTo(Status.HIDDEN);
        assertThat(suppressed.least()).isZero();
        var report = Attacker.attack(Knowledge.of(suppressed.tables()).withHiddenZeros(), 1);
        assertThat(report.recovered()).isEmpty();
    }

    @Test
    void zerosAreShownUnlessAskedFor() {
        var table = Table.counts("t", List.of(AREA))
                .add(List.of("A"), 0)
                .add(List.of("B"), 9)
                .add(List.of("C"), 30)
                .build();

        assertThat(FastSuppression.of(LinkedTables.of(table), Protection.ofAtLeast(5))
                        .loss()
                        .hidden())
                .isZero();
        var rules = new PrimaryRules(List.of(new AreTooFew(5, true)));
        assertThat(FastSuppression.of(LinkedTables.of(table), Protection.by(rules))
                        .loss()
                        .hidden())
                .isEqualTo(2);
    }

    @Test
    void aLaterReleaseKeepsHolesClosed() {
        var first = FastSuppression.of(LinkedTables.of(table(2, 9, 30)), Protection.ofAtLeast(5));
        var later = Table.counts("by sex", List.of(AREA, SEX))
                .add(List.of("A", "1"), 2)
                .add(List.of("B", "1"), 4)
                .add(List.of("B", "2"), 5)
                .add(List.of("C", "1"), 14)
                .add(List.of("C", "2"), 16)
                .build();

        var second = FastSuppression.of(
                LinkedTables.of(later), Protection.ofAtLeast(5).after(first.tables()));

        assertThat(status(second.tables().getFirst(), "A", "TOT")).isEqualTo(Status.HIDDEN);
        assertThat(status(second.tables().getFirst(), "B", "TOT")).isEqualTo(Status.HIDDEN);
        var both = Knowledge.of(first.tables()).and(second.tables());
        assertThat(Attacker.attack(both, 1).recovered()).isEmpty();
    }

    @Test
    void theSameReleaseAgainHidesTheSame() {
        for (int seed = 0; seed < 40; seed++) {
            var tables = LinkedTables.of(new RandomTables(seed).table());
            if (suppressed(tables, Protection.ofAtLeast(4)) instanceof Suppressed first) {
                var again = FastSuppression.of(tables, Protection.ofAtLeast(4).after(first.tables()));
                assertThat(statuses(again)).as("seed " + seed).isEqualTo(statuses(first));
            }
        }
    }

    @Test
    void aRegionThatWasShownBeforeCannotBeUsedToHideItsParts() {
        var area = Dimension.hierarchy("area", Map.of("A", "R", "B", "R", "C", "S", "D", "S", "R", "DK", "S", "DK"));
        var regions = Table.counts("regions", List.of(Dimension.hierarchy("area", Map.of("R", "DK", "S", "DK"))))
                .add(List.of("R"), 11)
                .add(List.of("S"), 40)
                .build();
        var first = FastSuppression.of(LinkedTables.of(regions), Protection.ofAtLeast(5));
        var table = Table.counts("areas", List.of(area))
                .add(List.of("A"), 2)
                .add(List.of("B"), 9)
                .add(List.of("C"), 20)
                .add(List.of("D"), 20)
                .build();

        var second = FastSuppression.of(
                LinkedTables.of(table), Protection.ofAtLeast(5).after(first.tables()));

        assertThat(Attacker.attack(Knowledge.of(first.tables()).and(second.tables()), 1)
                        .recovered())
                .isEmpty();
        assertThat(second.tables().getFirst().status(0)).isEqualTo(Status.VALUE);
    }

    @Test
    void wishesAreHeeded() {
        var tables = LinkedTables.of(table(20, 9, 30));
        var a = cell("A");
        var b = cell("B");

        var hiding = FastSuppression.of(tables, Protection.ofAtLeast(5).hiding(Set.of(a)));
        assertThat(hiding.tables().getFirst().status(1)).isEqualTo(Status.HIDDEN);
        assertThat(hiding.reason(0, 1)).hasValue(Reason.ASKED_FOR);

        var showing = FastSuppression.of(
                tables, Protection.ofAtLeast(5).hiding(Set.of(a)).showing(Set.of(b)));
        assertThat(showing.tables().getFirst().status(2)).isEqualTo(Status.VALUE);
        assertThat(showing.tables().getFirst().status(3)).isEqualTo(Status.HIDDEN);
    }

    @Test
    void aMagnitudeIsAsFarFromItsUpperBoundAsItsRuleAsks() {
        var builder = Table.of("t", "kroner", List.of(AREA, SEX)).withContributions(2);
        for (var area : AREA.codes().subList(1, 4)) {
            builder.add(List.of(area, "1"), 100, 5, area.equals("A") ? 96 : 20, 1);
            builder.add(List.of(area, "2"), area.equals("A") ? 10 : 60, 5, 6, 4);
        }
        var tables = LinkedTables.of(builder.build());
        var protection = Protection.by(new PrimaryRules(List.of(new IsDominated(1, 80))));

        for (var way : List.of(Long.MAX_VALUE, -1L)) {
            var safe = FastSuppression.of(tables, protection, new Work(way));

            assertThat(status(safe.tables().getFirst(), "A", "1")).isEqualTo(Status.HIDDEN);
            assertThat(bounds(safe, "A", "1").highest()).isGreaterThanOrEqualTo(120);
            assertThat(Attacker.check(Knowledge.of(safe.tables()), 1, safe.evidence())
                            .recovered())
                    .isEmpty();
        }
        var table = tables.tables().getFirst();
        var statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.VALUE);
        for (var area : List.of("A", "B")) {
            for (var sex : List.of("1", "2")) {
                statuses[table.layout().find(List.of(area, sex)).orElseThrow()] = Status.HIDDEN;
            }
        }
        var narrow = ProtectedTable.of(table.layout(), statuses, table.values());
        var evidence = FastSuppression.of(tables, protection).evidence();
        assertThat(Attacker.check(Knowledge.of(List.of(narrow)), 1, evidence).recovered())
                .as("A, 2 has 9 to give")
                .hasSize(1);
    }

    private static Bounds bounds(Suppressed safe, String... codes) {
        var table = safe.tables().getFirst();
        var cell = table.layout().cell(table.layout().find(List.of(codes)).orElseThrow());
        var bounds =
                Attacker.everyBound(Knowledge.of(safe.tables()), 1).bounds().get(cell);
        assertThat(bounds).isNotNull();
        return Objects.requireNonNull(bounds);
    }

    @Test
    void contradictionsAreSaid() {
        var tables = LinkedTables.of(table(2, 9, 30));
        var protection = Protection.ofAtLeast(5);

        assertFault(() -> FastSuppression.of(tables, protection.showing(Set.of(cell("A")))), Fault.CONTRADICTION);
        assertFault(
                () -> FastSuppression.of(tables, protection.showing(Set.of(cell("B"), cell("C"), total()))),
                Fault.CANNOT_BE_PROTECTED);
        assertFault(() -> FastSuppression.of(tables, protection.showing(Set.of(cell("Z")))), Fault.UNKNOWN_CELL);
        assertFault(() -> Protection.by(new PrimaryRules(List.of())), Fault.PROTECTS_NOTHING);
        assertFault(() -> Protection.ofAtLeast(2), Fault.SETTING_OUT_OF_RANGE);
    }

    static void assertFault(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Fault fault) {
        assertThatExceptionOfType(DisclosureException.class)
                .isThrownBy(call)
                .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(fault));
    }

    private static Cell cell(String area) {
        return new Cell("persons", new TreeMap<>(Map.of("area", area)));
    }

    private static Cell total() {
        return new Cell("persons", new TreeMap<>());
    }

    private static Table table(long a, long b, long c) {
        return Table.counts("t", List.of(AREA))
                .add(List.of("A"), a)
                .add(List.of("B"), b)
                .add(List.of("C"), c)
                .build();
    }

    private static Table build(List<int[]> rows) {
        var builder = Table.counts("t", List.of(AREA, SEX));
        rows.forEach(row -> builder.add(new int[] {row[0], row[1]}, row[2]));
        return builder.build();
    }

    private static Status status(ProtectedTable table, String... codes) {
        return table.status(table.layout().find(List.of(codes)).orElseThrow());
    }

    private static List<Status> statuses(Suppressed suppressed) {
        List<Status> statuses = new ArrayList<>();
        for (ProtectedTable table : suppressed.tables()) {
            for (int cell = 0; cell < table.size(); cell++) {
                statuses.add(table.status(cell));
            }
        }
        return statuses;
    }
}
