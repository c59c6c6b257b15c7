package dk.helhed.barometer;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.access.owner.Owners;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures that indicators lack: there is none at all, or the newest is older than it ought to be. Their owners owe them. */
@Component
class OwedFigures implements DutyKind {

    private static final String COUNTRY = "000";

    private final Owners owners;
    private final Indicators indicators;
    private final Barometer barometer;
    private final Texts texts;

    OwedFigures(Owners owners, Indicators indicators, Barometer barometer, Texts texts) {
        this.owners = owners;
        this.indicators = indicators;
        this.barometer = barometer;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var codes = owners.ownedBy(actor, OwnedIndicators.KIND);
        if (codes.isEmpty()) {
            return List.of();
        }
        var wanted = codes.stream().map(OwedFigures::ref).toList();
        var next = indicators.nextFigures();
        var asked = new Asked(next, new Wording(texts, language), today);
        return barometer.readings(wanted, today).values().stream()
                .flatMap(series -> duty(series, asked).stream())
                .toList();
    }

    private record Asked(NextFigures next, Wording wording, LocalDate today) {}

    /** Where an indicator is read: a municipality's own at home, a national one for the whole country. */
    private static FigureRef ref(String code) {
        var home = Indicators.isOwnCode(code) ? code.substring(0, code.indexOf('-')) : COUNTRY;
        return new FigureRef(code, home);
    }

    private Optional<Duty> duty(AreaSeries series, Asked asked) {
        var newest = series.figures().newest();
        if (newest.isEmpty()) {
            return Optional.of(duty(series, null, asked));
        }
        return asked.next
                .missed(series.indicator(), newest.get(), asked.today)
                .map(day -> duty(series, new Late(newest.get(), day), asked));
    }

    private record Late(Observation newest, LocalDate by) {}

    private Duty duty(AreaSeries series, @Nullable Late late, Asked asked) {
        var indicator = series.indicator();
        var language = asked.wording.language();
        var name = indicator.code() + " " + asked.wording.of(indicator.title());
        var what = texts.text(language, late == null ? "figure.owed.none" : "figure.owed.new", name);
        var area = asked.wording.name(series.area());
        var why = late == null
                ? texts.text(language, "figure.owed.none.why", area)
                : texts.text(language, "figure.owed.new.why", area, asked.wording.period(late.newest.period()));
        return Duty.by(late == null ? null : late.by, asked.today, what, why, "/indikator/" + indicator.code());
    }
}
