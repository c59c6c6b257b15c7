package dk.helhed.access.log;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Task;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one act.
 *
 * @param at to the microsecond, as the database keeps it
 * @param person who acted; person and task are both null for a visitor
 * @param task the code of the program's own task, if one acted
 * @param event {@link #CHANGED}, {@link #READ}, or the code of what happened
 * @param kind of the thing that was changed
 * @param thing the id of the thing that was changed
 * @param subject whose data it is about: {@code person:} or {@code citizen:} and the id
 * @param page the path pattern of the page that was read
 * @param purpose the code of what it was read for
 * @param details as JSON: an object of texts
 * @param before the thing as it was, as JSON; null if it is new
 * @param after the thing as it became, as JSON; null if it is gone
 */
public record Entry(
        Instant at,
        @Nullable UUID person,
        @Nullable String task,
        String event,
        @Nullable String kind,
        @Nullable String thing,
        @Nullable String subject,
        @Nullable String page,
        @Nullable String purpose,
        @Nullable String details,
        @Nullable String before,
        @Nullable String after) {

    /** The event that a thing was changed. */
    public static final String CHANGED = "changed";

    /** The event that personal data was read. */
    public static final String READ = "read";

    /** What the details say of an act under emergency access. */
    static final String EMERGENCY = "emergency";

    private static final Pattern SUBJECT =
            Pattern.compile("(person|citizen):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Holds no text that the database would refuse or keep differently. */
    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        event = StoredText.of(event);
        kind = StoredText.orNull(kind);
        thing = StoredText.orNull(thing);
        subject = StoredText.orNull(subject);
        page = StoredText.orNull(page);
        purpose = StoredText.orNull(purpose);
        details = StoredText.orNull(details);
        before = StoredText.orNull(before);
        after = StoredText.orNull(after);
    }

    /** Whether the text names somebody whose data can be read. */
    static boolean isSubject(String text) {
        return SUBJECT.matcher(text).matches();
    }

    static Entry changed(Instant at, String kind, String thing, @Nullable Object before, @Nullable Object after) {
        var subject = isSubject(kind + ":" + thing) ? kind + ":" + thing : null;
        var who = Who.now();
        return new Entry(
                at,
                who.person,
                who.task,
                CHANGED,
                kind,
                thing,
                subject,
                null,
                null,
                details(Map.of(), who),
                before == null ? null : StoredText.json(before),
                after == null ? null : StoredText.json(after));
    }

    static Entry happened(Instant at, String event, @Nullable UUID person, Map<String, String> details) {
        var subject = person == null ? null : "person:" + person;
        var who = Who.now();
        return new Entry(
                at, who.person, who.task, event, null, null, subject, null, null, details(details, who), null, null);
    }

    static Entry read(Instant at, String subject, String page, String purpose) {
        if (!isSubject(subject)) {
            throw new IllegalArgumentException("Whose data is " + subject);
        }
        var who = Who.now();
        return new Entry(
                at, who.person, who.task, READ, null, null, subject, page, purpose, details(Map.of(), who), null, null);
    }

    private static @Nullable String details(Map<String, String> given, Who who) {
        var all = new TreeMap<>(given);
        if (who.emergency) {
            all.put(EMERGENCY, "true");
        }
        return all.isEmpty() ? null : StoredText.json(all);
    }

    /** Who acts just now. */
    private record Who(@Nullable UUID person, @Nullable String task, boolean emergency) {

        static Who now() {
            return switch (Acting.now().orElse(null)) {
                case Actor actor -> new Who(actor.person(), null, actor.emergencyEndsAt() != null);
                case Task task -> new Who(null, task.code(), false);
                case null -> new Who(null, null, false);
            };
        }
    }
}
