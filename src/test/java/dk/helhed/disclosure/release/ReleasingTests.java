package dk.helhed.disclosure.release;

import static dk.helhed.disclosure.release.Orders.file;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.helhed.disclosure.attack.AttackReport;
import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.SafeFile;
import dk.helhed.disclosure.file.SafeFileReading;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.tables.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleasingTests {

    private static final String TABLE = """
        area,origin,n,key
        101,SYR,30,11
        101,IRQ,3,12
        101,POL,12,13
        147,SYR,8,14
        147,IRQ,11,15
        147,POL,2,16
        751,SYR,40,17
        751,IRQ,25,18
        751,POL,19,19
        """;

    private static final List<Column> COLUMNS = List.of(
            new Column.Hierarchy(
                    "area",
                    "area.csv",
                    Map.of("101", "East", "147", "East", "751", "West", "East", "DK", "West", "DK")),
            new Column.Flat("origin"));

    @Test
    void hidesSmallCountsAndWhatWouldGiveThemAway() {
        var steps = new ArrayList<Releasing.Step>();
        var release = Releasing.of(order(Method.FAST, List.of(), false), steps::add);

        assertThat(release.isSafe()).isTrue();
        var table = release.tables().getFirst().table();
        assertThat(status(table, "101", "IRQ")).isEqualTo(Status.HIDDEN);
        assertThat(status(table, "147", "POL")).isEqualTo(Status.HIDDEN);
        assertThat(status(table, "101", "SYR")).isEqualTo(Status.VALUE);
        assertThat(table.count(Status.HIDDEN)).isEqualTo(4);
        assertThat(steps).containsExactly(Releasing.Step.READ, Releasing.Step.PROTECT);
        assertThat(release.read().getFirst().unused()).containsExactly("key");
    }

    @Test
    void tellsWhatThereIsToTellOfHidingInTheReport() {
        var steps = new ArrayList<Releasing.Step>();
        var report =
                Releasing.of(order(Method.FAST, List.of(), true), steps::add).report();

        assertThat(steps).containsExactly(Releasing.Step.READ, Releasing.Step.PROTECT, Releasing.Step.PROPOSE);

        assertThat(report)
                .containsEntry("format", 1)
                .containsEntry("safe", true)
                .containsEntry("findings", List.of())
                .containsEntry(
                        "loss",
                        Map.of(
                                "foundBy",
                                "elimination",
                                "cells",
                                24,
                                "hidden",
                                4,
                                "primary",
                                2,
                                "secondary",
                                2,
                                "primaryValue",
                                5L,
                                "secondaryValue",
                                23L,
                                "leastSecondaryValueProved",
                                0L,
                                "provedLeast",
                                false))
                .containsEntry(
                        "audit",
                        Map.of(
                                "attack",
                                "bounds by other tables that look the same, and by linear and integer programming",
                                "tablesThatLookTheSame",
                                1,
                                "earlierTablesCorrected",
                                0,
                                "hiddenCells",
                                4,
                                "requiredWidth",
                                1L,
                                "recovered",
                                0));
        assertThat(told(report, "settings"))
                .contains("method=fast", "AreTooFew[minimum=5", "insiders=true", "width=1", "earlier=[]", "merges=[]");
        assertThat(told(report, "tables"))
                .contains("file=table.csv", "value=n", "kind=hierarchy", "kind=flat", "codes=6", "codes=4", "cells=24")
                .contains(
                        "{value=20, hidden=4, merged=0, rounded=0}",
                        "{protects-others=2, too-few=2}",
                        "unusedColumns=[key]")
                .containsPattern("sha256=[0-9a-f]{64}, content=[0-9a-f]{64}");
        assertThat(told(report, "widerCategories"))
                .contains(
                        "column=area, codes=[101, 147], into=East",
                        "before={cells=24, shown=20, hidden=4, personsHidden=28}")
                .contains("after={cells=16, shown=16, hidden=0, personsHidden=0}");
    }

    @Test
    void hashesWhatATableHoldsAndNotHowItIsWritten() {
        var danish = TABLE.replace(',', ';').replace("30;", "30,0;");
        var one = told(
                Releasing.of(order(Method.FAST, List.of(), false), step -> {}).report(), "tables");
        var other = told(
                Releasing.of(order(danish, Method.FAST, Optional.empty(), List.of(), false), step -> {})
                        .report(),
                "tables");

        assertThat(other.replaceAll("sha256=[0-9a-f]{64}", "")).isEqualTo(one.replaceAll("sha256=[0-9a-f]{64}", ""));
        assertThat(other).isNotEqualTo(one);
        var changed = TABLE.replace("101,SYR,30,", "101,SYR,31,");
        var third = told(
                Releasing.of(order(changed, Method.FAST, Optional.empty(), List.of(), false), step -> {})
                        .report(),
                "tables");
        assertThat(third.replaceAll("^.*?content=([0-9a-f]{64}).*$", "$1"))
                .isNotEqualTo(one.replaceAll("^.*?content=([0-9a-f]{64}).*$", "$1"));
    }

    @Test
    void hidesAsLittleAsCanBeProved() {
        var release = Releasing.of(order(Method.OPTIMAL, List.of(), false), step -> {});

        assertThat(release.isSafe()).isTrue();
        assertThat(told(release.report(), "settings")).contains("method=optimal");
        assertThat(told(release.report(), "loss")).contains("secondaryValue=23", "provedLeast=true");
    }

    @Test
    void roundsAndTellsHowFar() {
        var release = Releasing.of(order(Method.ROUND, List.of(), false), step -> {});

        assertThat(release.isSafe()).isTrue();
        assertThat(told(release.report(), "loss")).contains("cells=24", "changed=", "largestChange=2");
        assertThat(told(release.report(), "audit")).contains("countsBelowBase=0", "brokenSums=0");
        assertThat(told(release.report(), "settings")).contains("base=5");
    }

    @Test
    void perturbsByKeysOfTheFileOrOfASecret() {
        var byKeys = Releasing.of(order(TABLE, Method.CELLKEY, Optional.of("key"), List.of(), false), step -> {});
        var bySecret = Releasing.of(order(Method.CELLKEY, List.of(), false), step -> {});

        assertThat(told(byKeys.report(), "settings"))
                .contains("keys=column", "largestChange=5", "variance=3.0", "forbidden=2");
        assertThat(told(bySecret.report(), "settings")).contains("keys=secret");
        assertThat(told(byKeys.report(), "loss")).contains("largestChange=");
        for (var release : List.of(byKeys, bySecret)) {
            var table = release.tables().getFirst().table();
            for (int cell = 0; cell < table.size(); cell++) {
                assertThat(table.shown(cell).orElseThrow()).matches(count -> count == 0 || count > 2);
                assertThat(table.status(cell)).isEqualTo(Status.ROUNDED);
            }
        }
        var keyed = byKeys.tables().getFirst().table();
        var secret = bySecret.tables().getFirst().table();
        assertThat(IntStream.range(0, keyed.size())
                        .filter(cell -> !keyed.shown(cell).equals(secret.shown(cell)))
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void mergesCodesThatAreToBeShownTogether() {
        var group = Releasing.of(order(Method.FAST, List.of("area=East"), false), step -> {});
        var some = Releasing.of(order(Method.FAST, List.of("ORIGIN=IRQ+POL"), false), step -> {});

        var wide = group.tables().getFirst().table();
        assertThat(wide.shown(wide.layout().find(List.of("East", "POL")).orElseThrow()))
                .hasValue(14);
        assertThat(wide.layout().find(List.of("101", "POL"))).isEmpty();
        assertThat(written(group).lines())
                .contains("area,origin,n,status", "East,POL,14,value", "101,POL,,merged", "147,TOT,,merged")
                .hasSize(1 + 24);
        assertThat(safe(written(group)).count(Status.VALUE)).isEqualTo(16);
        var together = some.tables().getFirst().table();
        assertThat(together.shown(
                        together.layout().find(List.of("101", "IRQ+POL")).orElseThrow()))
                .hasValue(15);
    }

    @Test
    void refusesMergesThatCannotBe() {
        assertThat(faultOf(List.of("sex=F+M"))).isEqualTo(Fault.UNKNOWN_CODE);
        assertThat(faultOf(List.of("origin=XXX+POL"))).isEqualTo(Fault.UNKNOWN_CODE);
        assertThat(faultOf(List.of("origin=POL"))).isEqualTo(Fault.UNKNOWN_CODE);
        assertThat(faultOf(List.of("area=101+751"))).isEqualTo(Fault.NOT_INNER);
        assertThat(faultOf(List.of("area=East+West"))).isEqualTo(Fault.NOT_INNER);
    }

    @Test
    void roundsTablesThatAreTotalsOfOneTogether() {
        var areas = "area,n\n101,45\n147,21\n751,84\n";
        var release = Releasing.of(rounding(areas, COLUMNS.subList(0, 1)), step -> {});

        var table = release.tables().getFirst().table();
        var totals = release.tables().getLast().table();
        assertThat(release.isSafe()).isTrue();
        for (int cell = 0; cell < totals.size(); cell++) {
            var code = totals.layout().codes(cell).getFirst();
            int whole = table.layout().find(List.of(code, "TOT")).orElseThrow();
            assertThat(totals.shown(cell)).as(code).isEqualTo(table.shown(whole));
        }
    }

    /** Whatever stands first, the finest is rounded and the others are added up from it; merges of columns that a table lacks leave it as it is. */
    @Test
    void roundsTheFinestTableWhicheverStandsFirst() {
        var areas = rounding("area,n\n101,45\n147,21\n751,84\n", COLUMNS.subList(0, 1));
        var backwards = Orders.of(areas.tables().getLast(), areas.tables().getFirst())
                .by(Method.ROUND)
                .merging(List.of("origin=IRQ+POL"))
                .order();
        var release = Releasing.of(backwards, step -> {});

        var totals = release.tables().getFirst().table();
        var table = release.tables().getLast().table();
        assertThat(table.layout().find(List.of("101", "IRQ+POL"))).isPresent();
        assertThat(totals.count(Status.ROUNDED)).isEqualTo(6);
        for (int cell = 0; cell < totals.size(); cell++) {
            int whole = table.layout()
                    .find(List.of(totals.layout().codes(cell).getFirst(), "TOT"))
                    .orElseThrow();
            assertThat(totals.shown(cell)).isEqualTo(table.shown(whole)).isPresent();
        }
        assertThat(totals.shown(0).orElseThrow()).isBetween(140L, 160L);
    }

    @Test
    void refusesToRoundTablesOfWhichNoneHasAllCells() {
        var sexes = rounding("sex,n\nF,80\nM,100\n", List.of(new Column.Flat("sex")));

        assertThat(catchThrowableOfType(DisclosureException.class, () -> Releasing.of(sexes, step -> {}))
                        .fault())
                .isEqualTo(Fault.SETTING_OUT_OF_RANGE);
    }

    /** The table, and another linked to it. */
    private static Order rounding(String text, List<Column> columns) {
        var one = order(Method.ROUND, List.of(), false);
        var wish = new TableWish(columns, "n", 0, Optional.empty(), Optional.empty());
        return Orders.of(one.tables().getFirst(), new TableOrder(file("other.csv", text), wish, Optional.empty()))
                .by(Method.ROUND)
                .order();
    }

    @Test
    void keepsClosedWhatWasHiddenEarlierAndHeedsLists() {
        var earlier = file("earlier.csv", """
            area,origin,n,status
            751,SYR,,hidden
            751,IRQ,25,value
            751,POL,,hidden
            751,TOT,84,value
            West,SYR,,hidden
            West,IRQ,25,value
            West,POL,,hidden
            West,TOT,84,value
            DK,SYR,,hidden
            DK,IRQ,25,value
            DK,POL,,hidden
            DK,TOT,84,value
            """);
        var plain = order(Method.FAST, List.of(), false);
        var order = Orders.of(plain.tables().getFirst())
                .lists(file("always.csv", "area,origin\n147,\n"), file("never.csv", "area,origin\n101,SYR\n"))
                .order();
        var lists = Releasing.of(order, step -> {});
        var table = lists.tables().getFirst().table();

        assertThat(told(lists.report(), "settings"))
                .containsPattern("always=\\{file=always.csv, sha256=[0-9a-f]{64}")
                .containsPattern("never=\\{file=never.csv, sha256=[0-9a-f]{64}");
        assertThat(status(table, "147", "TOT")).isEqualTo(Status.VALUE);
        assertThat(status(table, "101", "SYR")).isEqualTo(Status.HIDDEN);
        var correcting = Orders.of(plain.tables().getFirst()).after(earlier).order();
        var corrected = Releasing.of(correcting, step -> {});
        var again = corrected.tables().getFirst().table();
        assertThat(status(again, "751", "SYR")).isEqualTo(Status.HIDDEN);
        assertThat(status(again, "DK", "POL")).isEqualTo(Status.HIDDEN);
        assertThat(status(again, "751", "TOT")).isEqualTo(Status.VALUE);
        assertThat(again.shown(again.layout().find(List.of("DK", "IRQ")).orElseThrow()))
                .hasValue(39);
        assertThat(corrected.isSafe()).isTrue();
        assertThat(told(corrected.report(), "audit")).contains("earlierTablesCorrected=1");
    }

    @Test
    void attacksWhatIsPublished() {
        var open = attack("sex,n,status\nTOT,9,value\nF,,hidden\nM,5,value\n", 1);
        assertThat(open.isSafe()).isFalse();
        assertThat(open.recovered().getFirst().bounds().lowest()).isEqualTo(4);

        var closed = """
            sex,age,n,status
            TOT,TOT,20,value
            TOT,old,10,value
            TOT,young,10,value
            F,TOT,10,value
            F,old,,hidden
            F,young,,hidden
            M,TOT,10,value
            M,old,,hidden
            M,young,,hidden
            """;
        assertThat(attack(closed, 1).isSafe()).isTrue();
        assertThat(attack(closed, 9).isSafe()).isFalse();
    }

    @Test
    void findsTablesThatContradictThemselves() {
        var wrong = catchThrowableOfType(
                DisclosureException.class, () -> attack("sex,n,status\nTOT,9,value\nF,3,value\nM,5,value\n", 1));
        assertThat(wrong.fault()).isEqualTo(Fault.TOTALS_DIFFER);
        assertThat(wrong.arguments()).containsExactly("safe.csv", "n", 9L, 8L);
        assertThat(catchThrowableOfType(
                                DisclosureException.class,
                                () -> attack("sex,n,status\nTOT,9,value\nF,,hidden\nM,10,value\n", 1))
                        .fault())
                .isEqualTo(Fault.TOTALS_DIFFER);
        var one = safe("sex,n,status\nTOT,9,value\nF,4,value\nM,5,value\n");
        var other = safe("sex,n,status\nTOT,9,value\nF,5,value\nM,4,value\n");
        assertThat(catchThrowableOfType(DisclosureException.class, () -> Attacking.of(List.of(one, other), 1, false))
                        .fault())
                .isEqualTo(Fault.TABLES_DISAGREE);
        assertThat(Attacking.of(List.of(one, one), 1, false).isSafe()).isTrue();
        var ages = safe("age,n,status\nTOT,9,value\nold,2,value\nyoung,5,value\n");
        var second = catchThrowableOfType(DisclosureException.class, () -> Attacking.of(List.of(one, ages), 1, false));
        assertThat(second.arguments()).containsExactly("safe.csv", "n", 9L, 7L);
        var areas = safe("""
            area,sex,n,status
            TOT,TOT,9,value
            TOT,F,4,value
            TOT,M,5,value
            A,TOT,9,value
            A,F,3,value
            A,M,5,value
            """);
        var deep = catchThrowableOfType(DisclosureException.class, () -> Attacking.of(List.of(one, areas), 1, false));
        assertThat(deep.arguments()).contains("n, sex=F", 4L, 3L);
    }

    @Test
    void knowsPublishedTablesThatAreRoundedFromThoseWithHoles() {
        assertThat(Attacking.isRounded(safe("sex,n,status\nTOT,9,value\nF,,hidden\nM,5,value\n")))
                .isFalse();
        assertThat(Attacking.isRounded(safe("sex,n,status\nTOT,10,rounded\nF,5,rounded\nM,5,rounded\n")))
                .isTrue();
    }

    private static AttackReport attack(String text, long width) {
        return Attacking.of(List.of(safe(text)), width, false);
    }

    private static ProtectedTable safe(String text) {
        return SafeFileReading.read(file("safe.csv", text), Map.of(), Optional.empty(), 0)
                .table();
    }

    private static String written(Release release) {
        var file = new ByteArrayOutputStream();
        try {
            SafeFile.write(release.tables().getFirst(), file, Dialect.STANDARD);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString(UTF_8);
    }

    private static Fault faultOf(List<String> merges) {
        return catchThrowableOfType(
                        DisclosureException.class, () -> Releasing.of(order(Method.FAST, merges, false), step -> {}))
                .fault();
    }

    private static Status status(ProtectedTable table, String... codes) {
        return table.status(table.layout().find(List.of(codes)).orElseThrow());
    }

    private static Order order(Method method, List<String> merges, boolean proposes) {
        return order(TABLE, method, Optional.empty(), merges, proposes);
    }

    private static Order order(
            String text, Method method, Optional<String> key, List<String> merges, boolean proposes) {
        var wish = new TableWish(COLUMNS, "n", 0, key, Optional.empty());
        return Orders.of(new TableOrder(file("table.csv", text), wish, Optional.empty()))
                .by(method)
                .merging(merges)
                .proposing(proposes)
                .order();
    }

    private static String told(Map<String, Object> report, String part) {
        return String.valueOf(report.get(part));
    }
}
