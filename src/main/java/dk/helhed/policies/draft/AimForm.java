package dk.helhed.policies.draft;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.file.Fields;
import dk.helhed.statistics.Good;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of a form that says what an effect goal wants. */
final class AimForm {

    /** What can be wanted, as the form and a policy file name it. */
    static final List<String> KINDS = List.of("target", "yearlyChange", "floor", "ceiling", "parity");

    private AimForm() {}

    /** Fills the form with what the effect goal says. */
    static void put(EffectGoal effect, Map<String, String> fields) {
        fields.put("indicator", effect.figure().indicator());
        fields.put("area", effect.figure().area());
        var base = effect.base();
        if (base != null) {
            fields.put("base.period", base.period().code());
            fields.put("base.value", base.value().toPlainString());
        }
        switch (effect.aim()) {
            case Aim.Target target -> {
                fields.put("aim", "target");
                fields.put("value", target.value().toPlainString());
                fields.put("deadline", target.deadline().code());
                fields.put("direction", way(target.direction()));
            }
            case Aim.YearlyChange change -> {
                fields.put("aim", "yearlyChange");
                fields.put("points", change.points().toPlainString());
                fields.put("direction", way(change.direction()));
            }
            case Aim.Bound bound -> {
                fields.put("aim", side(bound.side()));
                fields.put("value", bound.value().toPlainString());
            }
            case Aim.RelativeBound bound -> {
                fields.put("aim", side(bound.side()));
                other(bound.other(), fields);
            }
            case Aim.Parity parity -> {
                fields.put("aim", "parity");
                other(parity.other(), fields);
                fields.put("tolerance", parity.tolerance().toPlainString());
            }
        }
    }

    /** What the form says, as a policy file says it. */
    static void write(ItemForm form, Fields item) {
        item.put("indicator", form.text("indicator")).put("area", form.text("area"));
        item.put(
                "base",
                new Fields().put("period", form.text("base.period")).put("value", number(form.text("base.value"))));
        var aim = new Fields();
        switch (form.text("aim")) {
            case "target" ->
                aim.put("value", number(form.text("value")))
                        .put("deadline", form.text("deadline"))
                        .put("direction", form.text("direction"));
            case "yearlyChange" ->
                aim.put("points", number(form.text("points"))).put("direction", form.text("direction"));
            case "floor", "ceiling" -> {
                if (form.text("other.indicator").isEmpty()) {
                    aim.put("value", number(form.text("value")));
                } else {
                    other(form, aim);
                }
            }
            case "parity" -> other(form, aim).put("tolerance", number(form.text("tolerance")));
            default -> {
                return;
            }
        }
        item.putEmptyToo(form.text("aim"), aim);
    }

    private static Fields other(ItemForm form, Fields aim) {
        return aim.put("indicator", form.text("other.indicator")).put("area", form.text("other.area"));
    }

    private static void other(FigureRef other, Map<String, String> fields) {
        fields.put("other.indicator", other.indicator());
        fields.put("other.area", other.area());
    }

    /** With a point, as files write it; Danes type a comma. */
    private static String number(String typed) {
        return typed.replace(',', '.');
    }

    private static String way(Good good) {
        return good.name().toLowerCase(Locale.ROOT);
    }

    private static String side(Aim.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
