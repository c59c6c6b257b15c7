package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.pages.Language;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.UnitField;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.yearcycle.Home;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows what the words in the form of a proposal stand for, and suggests some. */
@Component
class DraftWords {

    private final Themes themes;
    private final Home home;
    private final Indicators indicators;
    private final Efforts efforts;
    private final Areas areas;

    DraftWords(Themes themes, Home home, Indicators indicators, Efforts efforts, Areas areas) {
        this.themes = themes;
        this.home = home;
        this.indicators = indicators;
        this.efforts = efforts;
        this.areas = areas;
    }

    List<Theme> themes() {
        return themes.all();
    }

    /** The indicators to choose from: the national ones, and those of the municipality itself. */
    List<String> indicators(Language language) {
        var own = home.municipality().map(area -> area.code() + "-");
        return indicators.all().stream()
                .filter(indicator -> !indicator.isOwn()
                        || own.filter(indicator.code()::startsWith).isPresent())
                .map(indicator -> ProposalFields.label(indicator, language))
                .toList();
    }

    Known known(UnitField units, int thisYear) {
        var all = themes.all();
        return new Known() {

            @Override
            public boolean isTheme(ThemeRef theme) {
                return all.stream().anyMatch(one -> one.ref().equals(theme));
            }

            @Override
            public Optional<Indicator> indicator(String text) {
                return indicators.find(text.split(" ", 2)[0]);
            }

            @Override
            public Optional<Effort> effort(String number) {
                return efforts.numbered(number)
                        .filter(one -> one.sheet().published() || efforts.may(Efforts.READ, one));
            }

            @Override
            public Area area(Indicator indicator) {
                return home.municipality().filter(indicator::existsIn).orElseGet(areas::country);
            }

            @Override
            public UnitField units() {
                return units;
            }

            @Override
            public int thisYear() {
                return thisYear;
            }
        };
    }
}
