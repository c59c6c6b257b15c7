package dk.helhed.projects.plan;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes success criteria into the fields of their form, and knows the names that the form is read by. */
@Component
class CriterionFields implements CriterionReading.Known {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of(
            "what",
            "indicator",
            "area",
            "measure",
            "unit",
            "people",
            "base",
            "basePeriod",
            "way",
            "threshold",
            "due",
            "method");

    private final Indicators indicators;
    private final Areas areas;

    CriterionFields(Indicators indicators, Areas areas) {
        this.indicators = indicators;
        this.areas = areas;
    }

    /** The form of a criterion. */
    Fields of(Criterion criterion, Language language) {
        var figure = criterion.measure().figure();
        var texts = new LinkedHashMap<String, String>();
        texts.put("what", criterion.what());
        texts.put("indicator", figure == null ? "" : label(figure.indicator(), language));
        texts.put("area", figure == null ? "" : areaName(figure.area()));
        texts.put("measure", criterion.measure().own());
        texts.put("unit", criterion.measure().unit());
        texts.put("people", criterion.people());
        texts.put("base", number(criterion.base().value(), language));
        var period = criterion.base().period();
        texts.put("basePeriod", period == null ? "" : period.code());
        var way = criterion.target().way();
        texts.put("way", way == null ? "" : way.code());
        texts.put("threshold", number(criterion.target().threshold(), language));
        texts.put("due", Objects.toString(criterion.target().due(), ""));
        texts.put("method", criterion.method());
        texts.put(Fields.VERSION, Integer.toString(criterion.version()));
        return Fields.of(texts);
    }

    /** The indicators to choose from: the national ones, and those of the municipality itself. */
    List<String> choosable(Area area, Language language) {
        return indicators.all().stream()
                .filter(indicator -> !indicator.isOwn() || indicator.code().startsWith(area.code() + "-"))
                .map(indicator -> label(indicator, language))
                .toList();
    }

    @Override
    public Optional<Indicator> indicator(String code) {
        return indicators.find(code);
    }

    @Override
    public Optional<Area> area(String name) {
        return areas.named(name);
    }

    private String label(String code, Language language) {
        return indicators.find(code).map(found -> label(found, language)).orElse(code);
    }

    private static String label(Indicator indicator, Language language) {
        return indicator.code() + " " + indicator.title().in(language.locale());
    }

    private String areaName(String code) {
        return areas.find(code).map(area -> area.name().da()).orElse(code);
    }

    private static String number(@Nullable BigDecimal number, Language language) {
        return number == null ? "" : TypedNumber.write(number, language);
    }
}
