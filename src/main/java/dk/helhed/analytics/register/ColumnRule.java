package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.CodeList;
import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnType;
import dk.helhed.analytics.duckdb.DuckDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How the values of one column are read from a file, as expressions of DuckDB. A text or number that says that there is no value
 * becomes null; what is left is {@link #given}; {@link #typed} is null where that cannot be read; {@link #isWrong} says whether
 * the row must be refused.
 *
 * @param column as described
 * @param raw the column's name in the file
 * @param rawType DuckDB's name of its type there
 */
record ColumnRule(Column column, String raw, String rawType) {

    private static final String WHOLE = "[+-]?[0-9]{1,18}";

    /** DuckDB's types of whole numbers of which every value fits in 64 bits. */
    private static final Set<String> WHOLE_TYPES =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER");

    private static final int FEW = 4;
    private static final int WIDEST_TABLE = 1 << 12;

    /** The name of the value as it stands in the file, in queries. */
    String given() {
        return DuckDb.name("given " + column.name());
    }

    /** The name of the value as it is kept, in queries. */
    String typed() {
        return DuckDb.name(column.name());
    }

    /** What {@link #given} is. */
    String givenExpression() {
        var name = DuckDb.name(raw);
        if (isRawNumber()) {
            var known = isRawFloat() ? "case when isnan(%1$s) then null else %1$s end".formatted(name) : name;
            var missing = column.missing().stream()
                    .filter(text -> text.matches(WHOLE))
                    .toList();
            return missing.isEmpty()
                    ? known
                    : "case when %s in (%s) then null else %s end".formatted(name, String.join(", ", missing), known);
        }
        if (isRawDay() || rawType.equals("BOOLEAN")) {
            return name;
        }
        var text = rawType.equals("VARCHAR") ? "trim(" + name + ")" : "trim(" + name + "::varchar)";
        var missing = Stream.concat(Stream.of(""), column.missing().stream()).map(DuckDb::text);
        return "case when %1$s in (%2$s) then null else %1$s end"
                .formatted(text, missing.collect(Collectors.joining(", ")));
    }

    /** What {@link #typed} is. */
    String typedExpression() {
        return switch (column.type()) {
            case INTEGER -> whole();
            case DECIMAL -> decimal();
            case TEXT -> text();
            case DATE -> day();
            case BOOLEAN -> yesOrNo();
            case CODE -> codes().isOfNumbers() ? whole() : text();
        };
    }

    /** Whether the row must be refused for this column. Never null. */
    String isWrong() {
        var wrong = new ArrayList<String>();
        if (!isWholeAlready()) {
            wrong.add("%s is null and %s is not null".formatted(typed(), given()));
        }
        if (column.required()) {
            wrong.add(given() + " is null");
        }
        if (column.least() != null) {
            wrong.add(typed() + " < " + column.least());
        }
        if (column.most() != null) {
            wrong.add(typed() + " > " + column.most());
        }
        if (column.type() == ColumnType.CODE) {
            wrong.add(isNoCode());
        }
        return "coalesce(" + String.join(" or ", wrong) + ", false)";
    }

    /** A table of a range of numbers is looked up ten times as fast as a long list is searched. */
    private String isNoCode() {
        if (codes().isOfNumbers()) {
            var codes = codes().codes().stream()
                    .map(code -> Long.valueOf(code.code()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (codes.size() > FEW && codes.last() - codes.first() < WIDEST_TABLE) {
                return "%1$s < %2$d or %1$s > %3$d or not list_extract(%4$s, %1$s - %5$d)"
                        .formatted(typed(), codes.first(), codes.last(), table(codes), codes.first() - 1);
            }
        }
        return "%s not in (%s)".formatted(typed(), codeList());
    }

    private static String table(SortedSet<Long> codes) {
        return LongStream.rangeClosed(codes.first(), codes.last())
                .mapToObj(number -> Boolean.toString(codes.contains(number)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether every value of the file can be kept as the whole number that it is. */
    private boolean isWholeAlready() {
        var kept = column.type() == ColumnType.INTEGER || (column.type() == ColumnType.CODE && codes().isOfNumbers());
        return kept && WHOLE_TYPES.contains(rawType);
    }

    private CodeList codes() {
        return Objects.requireNonNull(column.codes());
    }

    private String codeList() {
        var numbers = codes().isOfNumbers();
        return codes().codes().stream()
                .map(code -> numbers ? code.code() : DuckDb.text(code.code()))
                .collect(Collectors.joining(", "));
    }

    private String whole() {
        if (isRawFloat()) {
            return "case when %1$s = floor(%1$s) then try_cast(%1$s as bigint) end".formatted(given());
        }
        if (WHOLE_TYPES.contains(rawType)) {
            return given() + "::bigint";
        }
        if (isRawNumber() || rawType.equals("BOOLEAN")) {
            return "try_cast(%s as bigint)".formatted(given());
        }
        // The plain way of writing a number is looked for first: a pattern costs ten times as much.
        return """
                case when try_cast(%1$s as bigint)::varchar = %1$s or regexp_full_match(%1$s::varchar, '%2$s')
                then try_cast(%1$s as bigint) end""".formatted(given(), WHOLE);
    }

    private String decimal() {
        if (isRawNumber()) {
            return "try_cast(%s as decimal(18, 4))".formatted(given());
        }
        return """
                case when regexp_full_match(%1$s::varchar, '[+-]?[0-9]{1,14}([.,][0-9]{1,4})?')
                then try_cast(replace(%1$s::varchar, ',', '.') as decimal(18, 4)) end""".formatted(given());
    }

    private String text() {
        return given() + "::varchar";
    }

    private String day() {
        return isRawDay()
                ? "try_cast(%s as date)".formatted(given())
                : "try_strptime(%s::varchar, ['%%Y-%%m-%%d', '%%d-%%m-%%Y'])::date".formatted(given());
    }

    private String yesOrNo() {
        return """
                case when lower(%1$s::varchar) in ('1', 'true', 'ja', 'yes') then true
                when lower(%1$s::varchar) in ('0', 'false', 'nej', 'no') then false end""".formatted(given());
    }

    private boolean isRawNumber() {
        return isRawFloat()
                || rawType.startsWith("DECIMAL")
                || List.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
                        .contains(rawType.toUpperCase(Locale.ROOT).replaceFirst("^U", ""));
    }

    private boolean isRawFloat() {
        return rawType.equals("DOUBLE") || rawType.equals("FLOAT");
    }

    private boolean isRawDay() {
        return rawType.equals("DATE") || rawType.startsWith("TIMESTAMP");
    }
}
