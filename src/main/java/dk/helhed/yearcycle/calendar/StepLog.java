package dk.helhed.yearcycle.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the log keeps of steps: people by their id, never by name. */
final class StepLog {

    private StepLog() {}

    static Map<String, String> written(StepSheet sheet) {
        var written = new LinkedHashMap<String, String>();
        written.put("name", sheet.name());
        written.put("kind", sheet.kind().code());
        written.put("committee", sheet.responsible().committee());
        put(written, "unit", sheet.responsible().unit());
        put(written, "person", sheet.responsible().person());
        written.put("deliverable", sheet.deliverable());
        written.put("remind", Integer.toString(sheet.notice().remindDays()));
        written.put("escalate", Integer.toString(sheet.notice().escalateDays()));
        return written;
    }

    static Map<String, String> written(YearStep step) {
        var written = written(step.sheet());
        written.put("day", step.day().toString());
        written.put("state", step.state().code());
        var result = step.result();
        if (result != null) {
            written.put("on", result.on().toString());
            written.put("result", result.text());
            written.put("link", result.link());
        }
        return written;
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }
}
