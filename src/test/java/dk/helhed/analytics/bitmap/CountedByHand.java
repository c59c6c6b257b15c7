package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Axis;
import dk.helhed.analytics.cube.Counts;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Dimension;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Grouping;
import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.TestRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts row by row and cell by cell, without any thought of speed: what all engines are held against. */
record CountedByHand(List<TestRow> rows) implements Engine {

    @Override
    public String name() {
        return "by hand";
    }

    @Override
    public Cube count(CubeRequest request, Progress progress) {
        var cells = new TreeMap<List<Member>, List<TestRow>>(
                Comparator.comparing(key -> key, (left, right) -> compare(left, right)));
        for (var row : rows) {
            if (request.filter().on(row).isTrue()
                    && request.tallies().stream()
                            .anyMatch(tally -> tally.base().on(row).isTrue())) {
                for (var key : keys(request.dimensions(), row)) {
                    cells.computeIfAbsent(key, ignored -> new ArrayList<>()).add(row);
                }
            }
        }
        return cube(request, cells);
    }

    /** @param value null for a total */
    private record Member(@org.jspecify.annotations.Nullable Comparable<?> value, String label) {}

    private static final Comparable<?> MISSING = "missing";

    private static int compare(List<Member> left, List<Member> right) {
        for (var level = 0; level < left.size(); level++) {
            var order = compare(left.get(level), right.get(level));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Member left, Member right) {
        return Integer.compare(rank(left), rank(right)) != 0
                ? Integer.compare(rank(left), rank(right))
                : rank(left) != 1 ? 0 : values(left, right);
    }

    private static int rank(Member member) {
        return member.value() == null ? 0 : member.value() == MISSING ? 2 : 1;
    }

    private static int values(Member left, Member right) {
        return left.value() instanceof Long number
                ? number.compareTo((Long) right.value())
                : java.util.Arrays.compareUnsigned(utf8(left.label()), utf8(right.label()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<List<Member>> keys(List<Dimension> dimensions, TestRow row) {
        var keys = List.<List<Member>>of(List.of());
        for (var dimension : dimensions) {
            var longer = new ArrayList<List<Member>>();
            for (var key : keys) {
                for (var depth = 0; depth <= dimension.levels().size(); depth++) {
                    var more = new ArrayList<>(key);
                    for (var level = 0; level < dimension.levels().size(); level++) {
                        more.add(
                                level < depth
                                        ? member(dimension.levels().get(level), row)
                                        : new Member(null, Cube.TOTAL));
                    }
                    longer.add(more);
                }
            }
            keys = longer;
        }
        return keys;
    }

    private static Member member(Level level, TestRow row) {
        var column = level.column();
        var missing = new Member(MISSING, Cube.MISSING);
        if (row.isMissing(column)) {
            return missing;
        }
        return switch (level.grouping()) {
            case Grouping.Each ignored -> each(column, row);
            case Grouping.Bands bands ->
                new Member((long) bands.of(row.number(column)), bands.label(bands.of(row.number(column))));
            case Grouping.Groups(var groups) -> {
                var labels = List.copyOf(groups.keySet());
                yield labels.stream()
                        .filter(label -> new dk.helhed.analytics.expression.Condition.OneOf(column, groups.get(label))
                                .on(row)
                                .isTrue())
                        .map(label -> new Member((long) labels.indexOf(label), label))
                        .findFirst()
                        .orElse(missing);
            }
        };
    }

    private static Member each(Column column, TestRow row) {
        if (column.kind() == Kind.TEXT) {
            return new Member(row.text(column), row.text(column));
        }
        return new Member(row.number(column), String.valueOf(row.values().get(column.name())));
    }

    private static Cube cube(CubeRequest request, TreeMap<List<Member>, List<TestRow>> cells) {
        var keys = List.copyOf(cells.keySet());
        var axes = new ArrayList<Axis>();
        var members = new int[request.levels().size()][keys.size()];
        for (var level = 0; level < members.length; level++) {
            var occurring = new TreeSet<Member>(CountedByHand::compare);
            for (var key : keys) {
                occurring.add(key.get(level));
            }
            occurring.removeIf(member -> member.value() == null);
            var labels = List.copyOf(occurring);
            axes.add(new Axis(
                    request.levels().get(level).name(),
                    labels.stream().map(Member::label).toList()));
            for (var cell = 0; cell < keys.size(); cell++) {
                members[level][cell] = 1 + labels.indexOf(keys.get(cell).get(level));
            }
        }
        return new Cube(axes, members, keys.size(), counts(request, List.copyOf(cells.values())));
    }

    private static Map<Tally, Counts> counts(CubeRequest request, List<List<TestRow>> cells) {
        var counts = new LinkedHashMap<Tally, Counts>();
        for (var tally : request.tallies()) {
            var numerators = new long[cells.size()];
            var denominators = new long[cells.size()];
            for (var cell = 0; cell < cells.size(); cell++) {
                var base = cells.get(cell).stream()
                        .filter(row -> tally.base().on(row).isTrue())
                        .toList();
                switch (tally) {
                    case Tally.Persons persons -> {
                        denominators[cell] = base.size();
                        numerators[cell] = base.stream()
                                .filter(row -> persons.numerator().on(row).isTrue())
                                .count();
                    }
                    case Tally.Total total -> {
                        var values = values(base, total.column());
                        denominators[cell] = values.size();
                        numerators[cell] =
                                values.stream().mapToLong(Long::longValue).sum();
                    }
                    case Tally.Middle middle -> {
                        var values = values(base, middle.column());
                        denominators[cell] = values.size();
                        numerators[cell] = values.isEmpty()
                                ? 0
                                : values.get((values.size() - 1) / 2) + values.get(values.size() / 2);
                    }
                }
            }
            counts.put(tally, new Counts(numerators, denominators));
        }
        return counts;
    }

    private static List<Long> values(List<TestRow> rows, Column column) {
        return rows.stream()
                .filter(row -> !row.isMissing(column))
                .map(row -> row.number(column))
                .sorted()
                .toList();
    }
}
