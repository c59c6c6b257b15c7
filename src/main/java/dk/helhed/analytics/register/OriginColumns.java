package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.CodeList;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.OriginSource;
import dk.helhed.analytics.duckdb.DuckDb;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@link dk.helhed.reference.OriginRule} for many rows at once, as expressions of DuckDB. A test holds the two together. */
final class OriginColumns {

    private final OriginSource.Derived derived;
    private final CodeList countries;

    OriginColumns(Dataset dataset, OriginSource.Derived derived) {
        this.derived = derived;
        this.countries = Objects.requireNonNull(
                dataset.column(derived.country()).orElseThrow().codes());
    }

    /** The rows with two columns more: the class and the country. Both are null where the facts do not tell. */
    String added(String rows) {
        return """
                (select *, %s as %s from (select *, %s as %s from %s))""".formatted(type(), DuckDb.name(derived.column()), country(), DuckDb.name(derived.country()), rows);
    }

    private String country() {
        return """
                case
                    when %1$s then %3$s
                    when %2$s then %5$s
                    when %7$s is null then null
                    when coalesce(%3$s, %4$s, %5$s, %6$s) is null then
                        case when %9$s and %10$s then %7$s when %9$s then %8$s else %7$s end
                    when coalesce(%3$s, %4$s) is not null then %11$s
                    else %12$s
                end""".formatted(
                        danish(derived.motherBorn(), derived.motherCitizenship()),
                        danish(derived.fatherBorn(), derived.fatherCitizenship()),
                        name(derived.motherBorn()),
                        name(derived.motherCitizenship()),
                        name(derived.fatherBorn()),
                        name(derived.fatherCitizenship()),
                        name(derived.born()),
                        name(derived.citizenship()),
                        in("danish", derived.born()),
                        in("danish", derived.citizenship()),
                        of(derived.motherBorn(), derived.motherCitizenship()),
                        of(derived.fatherBorn(), derived.fatherCitizenship()));
    }

    private String type() {
        return """
                case
                    when %1$s or %2$s or (coalesce(%3$s, %4$s, %5$s, %6$s) is null and %7$s) then 10
                    when not %8$s and %9$s then case when %10$s then 34 else 24 end
                    when not %8$s and %11$s then case when %10$s then 35 else 25 end
                end""".formatted(
                        danish(derived.motherBorn(), derived.motherCitizenship()),
                        danish(derived.fatherBorn(), derived.fatherCitizenship()),
                        name(derived.motherBorn()),
                        name(derived.motherCitizenship()),
                        name(derived.fatherBorn()),
                        name(derived.fatherCitizenship()),
                        danish(derived.born(), derived.citizenship()),
                        in("danish", derived.country()),
                        in("western", derived.country()),
                        in("danish", derived.born()),
                        in("non-western", derived.country()));
    }

    private String danish(String born, String citizenship) {
        return "(" + in("danish", born) + " and " + in("danish", citizenship) + ")";
    }

    private String of(String born, String citizenship) {
        return "case when %1$s is null or %2$s then %3$s else %1$s end"
                .formatted(name(born), in("danish", born), name(citizenship));
    }

    /** Whether the column's country is in the group. Never null. */
    private String in(String group, String column) {
        var codes = countries.codes().stream()
                .filter(code -> group.equals(outermost(code.code())))
                .map(code -> countries.isOfNumbers() ? code.code() : DuckDb.text(code.code()))
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "false" : "coalesce(%s in (%s), false)".formatted(name(column), codes);
    }

    private String outermost(String code) {
        var above = countries.above(code);
        return above.isEmpty() ? code : above.getLast().code();
    }

    private static String name(String column) {
        return DuckDb.name(column);
    }
}
