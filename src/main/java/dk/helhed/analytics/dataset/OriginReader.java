package dk.helhed.analytics.dataset;

import dk.helhed.reference.CountryGroup;
import dk.helhed.reference.OriginClass;
import dk.helhed.tables.YamlMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which columns hold the facts that an origin class is derived from, and which the results go to. */
final class OriginReader {

    private static final Set<String> CLASSES =
            Stream.of(OriginClass.values()).map(OriginClass::statisticsCode).collect(Collectors.toSet());

    private static final Set<String> GROUPS =
            Stream.of(CountryGroup.values()).map(OriginReader::code).collect(Collectors.toSet());

    private final YamlMap map;
    private final Map<String, Column> columns;

    OriginReader(YamlMap map, Map<String, Column> columns) {
        this.map = map;
        this.columns = columns;
    }

    /** As a code list of countries names the group. */
    static String code(CountryGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OriginSource.Derived derived() {
        var countries = countries();
        var result = DatasetReader.find(map, "class", columns);
        if (result != null && !codes(result).equals(CLASSES)) {
            map.problem(
                    "class",
                    "origin-classes",
                    result.name(),
                    String.join(", ", CLASSES.stream().sorted().toList()));
        }
        return new OriginSource.Derived(
                map.text("class"),
                map.text("country"),
                country("born", countries),
                country("citizenship", countries),
                country("mother-born", countries),
                country("mother-citizenship", countries),
                country("father-born", countries),
                country("father-citizenship", countries));
    }

    /** The code list of the country of origin, which the facts must share. */
    private @Nullable CodeList countries() {
        var column = DatasetReader.find(map, "country", columns);
        if (column == null) {
            return null;
        }
        var list = column.codes();
        if (list == null || !list.codes().stream().allMatch(code -> GROUPS.contains(outermost(list, code)))) {
            map.problem(
                    "country",
                    "origin-groups",
                    column.name(),
                    String.join(", ", GROUPS.stream().sorted().toList()));
        }
        return list;
    }

    private String country(String field, @Nullable CodeList countries) {
        var column = DatasetReader.find(map, field, columns);
        if (column != null && countries != null && !Objects.equals(column.codes(), countries)) {
            map.problem(field, "origin-countries", column.name(), countries.name());
        }
        return map.text(field);
    }

    private static String outermost(CodeList list, Code code) {
        var above = list.above(code.code());
        return above.isEmpty() ? code.code() : above.getLast().code();
    }

    private static Set<String> codes(Column column) {
        return column.codes() == null
                ? Set.of()
                : column.codes().codes().stream().map(Code::code).collect(Collectors.toSet());
    }
}
