package dk.helhed.access.log;

import static dk.helhed.pages.Texts.DENMARK;
import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log are looked for. Each that is null leaves all.
 *
 * @param person who acted
 * @param event its code
 * @param kind of the thing that was changed
 * @param subject whose data it is about, as in {@link Entry#subject()}
 * @param from the first day, in Denmark
 * @param to the last day, in Denmark
 */
record Criteria(
        @Nullable UUID person,
        @Nullable String event,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The entries about what was read of somebody. */
    static Criteria lookups(String subject) {
        return new Criteria(null, Entry.READ, null, subject, null, null);
    }

    /** The condition in SQL. Its parameters are those of {@link #parameters()}. */
    String condition() {
        var conditions = new ArrayList<>(List.of("true"));
        parameters()
                .keySet()
                .forEach(name -> conditions.add(
                        switch (name) {
                            case "from" -> "at >= :from";
                            case "to" -> "at < :to";
                            default -> name + " = :" + name;
                        }));
        return String.join(" and ", conditions);
    }

    /** What the condition needs. */
    Map<String, ?> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("person", person);
        parameters.put("event", event);
        parameters.put("kind", kind);
        parameters.put("subject", subject);
        parameters.put("from", from == null ? null : start(from));
        parameters.put("to", to == null ? null : start(to.plusDays(1)));
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant().atOffset(UTC);
    }

    /** As an address writes them. */
    Map<String, String> address() {
        var address = new LinkedHashMap<String, @Nullable Object>();
        address.put("hvem", person);
        address.put("haendelse", event);
        address.put("slags", kind);
        address.put("om", subject);
        address.put("fra", from);
        address.put("til", to);
        var written = new LinkedHashMap<String, String>();
        address.forEach((name, value) -> {
            if (value != null) {
                written.put(name, value.toString());
            }
        });
        return written;
    }
}
