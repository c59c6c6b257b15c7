package dk.helhed.barometer.own;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.barometer.Frequency;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.statistics.Good;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the form of an indicator. */
@Component
class IndicatorFormPage {

    private static final int MOST_UNITS = 300;

    private final Units units;
    private final Texts texts;

    IndicatorFormPage(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** The version as it would be written in the form. */
    IndicatorDefinition written(OwnIndicator version) {
        var owner =
                Optional.ofNullable(version.ownerUnit()).flatMap(units::find).map(Unit::label);
        return IndicatorDefinition.of(version, owner.orElse(""));
    }

    /** @param version number of the version that is changed; null for a new indicator */
    String show(IndicatorDefinition typed, @Nullable Integer version, Objections objections, Page page, Model model) {
        var wording = new Wording(texts, page.language());
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("version", version);
        model.addAttribute("objections", objections);
        model.addAttribute(
                "measures",
                choices(
                        typed.unit(),
                        Stream.of(dk.helhed.reference.Unit.values())
                                .map(unit -> new Choice(unit.code(), wording.unit(unit), false))));
        model.addAttribute(
                "ways",
                choices(
                        typed.good(),
                        Stream.of(Good.values())
                                .map(good ->
                                        new Choice(good.name().toLowerCase(Locale.ROOT), wording.good(good), false))));
        model.addAttribute(
                "frequencies",
                choices(
                        typed.frequency(),
                        Stream.of(Frequency.values())
                                .map(one -> new Choice(one.code(), wording.frequency(one), false))));
        model.addAttribute("suggestions", units.openIfFew(MOST_UNITS));
        return "barometer/ownform";
    }

    private static List<Choice> choices(String chosen, Stream<Choice> all) {
        return all.map(one -> new Choice(one.value(), one.text(), one.value().equals(chosen)))
                .toList();
    }
}
