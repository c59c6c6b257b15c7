package dk.helhed.barometer.release;

import dk.helhed.barometer.release.CountedLine.Count;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.TableContent;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.barometer.released.TableFigure;
import dk.helhed.barometer.released.TableFigure.Part;
import dk.helhed.barometer.released.TableMember;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables by area and sex, written as {@code A m 3/10}: of ten men in A, three are counted. */
final class HandCounted {

    private final List<TableDimension> dimensions;
    private final List<TableFigure> figures = new ArrayList<>();
    private final List<CountedLine> lines = new ArrayList<>();

    HandCounted(List<TableDimension> dimensions) {
        this.dimensions = dimensions;
    }

    static HandCounted byAreaAndSex(String... areas) {
        return new HandCounted(List.of(flat("area", areas), flat("sex", "m", "w")));
    }

    static TableDimension flat(String name, String... codes) {
        var members = new ArrayList<TableMember>();
        members.add(member(TableMember.TOTAL, null));
        Stream.of(codes).map(code -> member(code, TableMember.TOTAL)).forEach(members::add);
        return new TableDimension(name, new Label(name, name), Kind.OTHER, name, members);
    }

    private static TableMember member(String code, @org.jspecify.annotations.Nullable String parent) {
        return new TableMember(code, parent, parent == null ? 0 : 1, new Label(code, code), code, null);
    }

    static Part part(String base, String counted) {
        return part(base, Map.of(), counted);
    }

    /** Of those whom a dimension of another table tells by a code. */
    static Part part(String base, Map<String, String> within, String counted) {
        return new Part(base, new TreeMap<>(within), counted);
    }

    /** A share of one group. */
    HandCounted share(String code, Part part, String... rows) {
        return figure(code, "", List.of(part), List.of(List.of(rows)));
    }

    /** A gap between two groups. */
    HandCounted gap(String code, Part one, List<String> rows, Part other, List<String> otherRows) {
        return figure(code, "gap", List.of(one, other), List.of(rows, otherRows));
    }

    private HandCounted figure(String code, String way, List<Part> parts, List<List<String>> rows) {
        var figure = new TableFigure(code, 1, new Label(code, code), "pct", "share", way, List.of(), parts);
        var tables = new ArrayList<Table>();
        for (int place = 0; place < parts.size(); place++) {
            tables.add(table(parts.get(place), rows.get(place)));
        }
        var cells = new LinkedHashMap<List<String>, List<Count>>();
        for (var table : tables) {
            for (int cell = 0; cell < table.size(); cell++) {
                var codes = table.layout().codes(cell);
                cells.putIfAbsent(codes.subList(0, codes.size() - 1), List.of());
            }
        }
        cells.replaceAll((members, none) ->
                tables.stream().map(table -> count(table, members)).toList());
        cells.forEach((members, counts) ->
                lines.add(new CountedLine(lines.size() + 1, figure, members, null, 2031, value(counts), counts)));
        figures.add(figure);
        return this;
    }

    private Table table(Part part, List<String> rows) {
        var builder = new TableCells(content()).table("hand", part);
        for (var row : rows) {
            var words = row.split("[ /]");
            var members = List.of(words).subList(0, words.length - 2);
            var in = Long.parseLong(words[words.length - 2]);
            var all = Long.parseLong(words[words.length - 1]);
            builder.add(with(members, Rate.IN), in).add(with(members, Rate.OUT), all - in);
        }
        return builder.build();
    }

    private static Count count(Table table, List<String> members) {
        return new Count(table.value(with(members, Rate.IN)), table.value(with(members, Dimension.TOTAL)));
    }

    private static List<String> with(List<String> members, String counted) {
        return Stream.concat(members.stream(), Stream.of(counted)).toList();
    }

    private static BigDecimal value(List<Count> counts) {
        return counts.stream()
                .map(count -> BigDecimal.valueOf(100 * count.numerator())
                        .divide(BigDecimal.valueOf(Math.max(1, count.denominator())), MathContext.DECIMAL32))
                .reduce(BigDecimal::subtract)
                .orElseThrow();
    }

    private TableContent content() {
        return new TableContent("hand", new Label("hand", "hand"), 1, dimensions, figures);
    }

    CountedTable table() {
        return new CountedTable(content(), lines);
    }

    /** What is shown, by figure and members: {@code job A m}. */
    record Named(Map<String, ReleaseLines.Line> all) {

        ReleaseLines.Line get(String name) {
            return Objects.requireNonNull(all.get(name), name);
        }
    }

    static Named byName(MadeRelease made) {
        var named = new LinkedHashMap<String, ReleaseLines.Line>();
        made.lines()
                .forEach(line -> named.put(
                        line.shown().figure() + " "
                                + String.join(" ", line.shown().members()),
                        line));
        return new Named(named);
    }
}
