package dk.helhed.access.log;

import dk.helhed.pages.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in the page's language what an entry of the log says. A code without a text is shown as it stands. */
public record LogWords(Page page) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");

    /** Who acted. */
    public String who(ShownEntry shown) {
        var entry = shown.entry();
        if (entry.person() != null) {
            return shown.who() == null ? page.text("log.unknown") : shown.who();
        }
        return entry.task() == null ? page.text("log.visitor") : page.textOr("log.task." + entry.task(), entry.task());
    }

    /** What was done. */
    public String act(Entry entry) {
        if (!entry.event().equals(Entry.CHANGED)) {
            return event(entry.event());
        }
        var kind = entry.kind() == null ? "" : kind(entry.kind());
        if (entry.before() == null) {
            return page.text("log.created", kind);
        }
        return page.text(entry.after() == null ? "log.removed" : "log.changed", kind);
    }

    /** An event. */
    public String event(String code) {
        return page.textOr("log.event." + code, code);
    }

    /** A kind of things. */
    String kind(String code) {
        return page.textOr("log.kind." + code, code);
    }

    /** What something was read for. */
    public String purpose(@Nullable String code) {
        return code == null ? "" : page.textOr("log.purpose." + code, code);
    }

    /** Whose data it is about; empty if nobody's. */
    public String whom(ShownEntry shown) {
        var subject = shown.entry().subject();
        if (subject == null) {
            return "";
        }
        return shown.whom() != null ? shown.whom() : whom(subject);
    }

    /** Somebody whose name is not known. */
    String whom(String subject) {
        return subject.startsWith(Whom.CITIZEN)
                ? page.text("log.citizen", subject.substring(Whom.CITIZEN.length()))
                : page.text("log.unknown");
    }

    /** What else is said, by its name. */
    public Map<String, String> details(Entry entry) {
        var details = new LinkedHashMap<String, String>();
        StoredText.fields(entry.details())
                .forEach(
                        (name, value) -> details.put(page.textOr("log.detail." + name, name), value(value.asString())));
        return details;
    }

    /** What was changed. */
    public List<FieldChange> changes(Entry entry) {
        return FieldChange.between(entry.before(), entry.after());
    }

    /** A field of a thing. */
    public String field(String name) {
        return page.textOr("log.field." + name, name);
    }

    /** What stood or stands in a field. */
    public String value(@Nullable String text) {
        if (text == null) {
            return page.text("log.nothing");
        }
        if (MOMENT.matcher(text).matches()) {
            return page.moment(Instant.parse(text));
        }
        return DAY.matcher(text).matches() ? page.date(LocalDate.parse(text)) : page.textOr("log.value." + text, text);
    }
}
