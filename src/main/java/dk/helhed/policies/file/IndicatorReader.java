package dk.helhed.policies.file;

import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.OwnIndicator.Origin;
import dk.helhed.reference.Unit;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the indicators that a policy file defines. */
final class IndicatorReader {

    private static final List<String> FREQUENCIES =
            List.of("yearly", "half-yearly", "quarterly", "monthly", "irregular");

    private final String municipality;
    private final Set<String> codes = new HashSet<>();

    IndicatorReader(String municipality) {
        this.municipality = municipality;
    }

    List<OwnIndicator> read(YamlMap file) {
        return file.maps("indicators").stream().map(this::indicator).toList();
    }

    private OwnIndicator indicator(YamlMap map) {
        var unitName = map.text("unit");
        var unit = Unit.named(unitName);
        if (unit.isEmpty() && map.has("unit")) {
            map.problem("unit", "unit", FileProblems.shown(unitName));
        }
        var frequency = map.text("frequency");
        if (map.has("frequency") && !FREQUENCIES.contains(frequency)) {
            map.problem("frequency", "frequency", FileProblems.shown(frequency), String.join(", ", FREQUENCIES));
        }
        var indicator = new OwnIndicator(
                code(map),
                PolicyValues.words(map, "title"),
                PolicyValues.words(map, "definition"),
                PolicyValues.words(map, "population"),
                PolicyValues.wordsOrNull(map, "numerator"),
                PolicyValues.wordsOrNull(map, "denominator"),
                unit.orElse(Unit.COUNT),
                PolicyValues.direction(map, "direction"),
                frequency,
                map.has("base") ? PolicyValues.period(map, "base") : null,
                origin(map));
        if (indicator.unit() == Unit.PERCENT && indicator.denominator() == null) {
            map.problem("denominator", "denominator");
        }
        map.refuseOthers();
        return indicator;
    }

    private String code(YamlMap map) {
        var code = map.text("code");
        if (map.has("code")) {
            if (!code.matches("\\d{3}-\\d{1,4}") || !code.startsWith(municipality + "-")) {
                map.problem("code", "indicator-code", FileProblems.shown(code), municipality);
            } else if (!codes.add(code)) {
                map.problem("code", "key-twice", code);
            }
        }
        return code;
    }

    private static Origin origin(YamlMap map) {
        map.requires("source");
        return map.map("source")
                .map(source -> {
                    var origin = new Origin(source.text("name"), PolicyValues.address(source, "url"));
                    source.refuseOthers();
                    return origin;
                })
                .orElseGet(() -> new Origin("?", null));
    }
}
