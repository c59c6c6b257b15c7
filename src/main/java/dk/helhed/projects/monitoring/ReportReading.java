package dk.helhed.projects.monitoring;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.monitoring.Report.Plan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the form of a quarterly report. */
final class ReportReading {

    static final List<String> NAMES = List.of("color", "reason", "plan", "responsible", "planUntil");

    private final Fields typed;
    private final FormReading form;

    ReportReading(Fields typed, Language language) {
        this.typed = typed;
        this.form = new FormReading(typed, language);
    }

    /**
     * A report, and why it is corrected.
     *
     * @param why empty for a new one
     */
    record Reasoned(Report report, String why) {}

    /**
     * What a new report says.
     *
     * @param today a plan cannot end before it
     */
    Outcome<Reasoned> report(LocalDate today) {
        return read(today, "");
    }

    /** What a correction says. A plan may keep its day although that is past. */
    Outcome<Reasoned> correction(Report before, LocalDate today) {
        var why = form.neededText("why");
        var plan = before.plan();
        return read(plan == null || plan.by().isAfter(today) ? today : plan.by(), why);
    }

    private Outcome<Reasoned> read(LocalDate earliest, String why) {
        var color = form.neededChoice(Color.class, "color");
        var reason = form.text("reason");
        if (reason.isEmpty() && color.isPresent() && color.get() != Color.GREEN) {
            form.object("reason", "monitoring.reason.missing");
        }
        var isNeeded = color.filter(one -> one == Color.RED).isPresent();
        var plan = plan(isNeeded, earliest);
        return form.outcome(() -> new Reasoned(new Report(color.orElseThrow(), reason, plan), why));
    }

    private @Nullable Plan plan(boolean isNeeded, LocalDate earliest) {
        if (!isNeeded
                && List.of("plan", "responsible", "planUntil").stream()
                        .allMatch(name -> typed.text(name).isBlank())) {
            return null;
        }
        var what = form.text("plan");
        if (what.isEmpty()) {
            form.object("plan", "monitoring.plan.missing");
        }
        var who = form.neededLine("responsible");
        var by = form.neededDay("planUntil");
        by.filter(day -> day.isBefore(earliest)).ifPresent(day -> form.object("planUntil", "monitoring.plan.past"));
        return by.map(day -> new Plan(what, who, day)).orElse(null);
    }

    /** The form of a report. */
    static Fields fields(FiledReport filed) {
        var report = filed.report();
        var plan = report.plan();
        var fields = new LinkedHashMap<String, String>();
        fields.put("color", report.color().code());
        fields.put("reason", report.reason());
        fields.put("plan", plan == null ? "" : plan.what());
        fields.put("responsible", plan == null ? "" : plan.who());
        fields.put("planUntil", plan == null ? "" : plan.by().toString());
        fields.put(Fields.VERSION, Integer.toString(filed.version()));
        return Fields.of(fields);
    }
}
