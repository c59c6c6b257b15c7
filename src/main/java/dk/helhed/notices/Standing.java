package dk.helhed.notices;

import dk.helhed.access.Secret;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.Owed;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What waits for a person now, by identity. It is one and the same thing as long as its kind, page, last day and mark are, in any
 * language. Something that turns late is another thing: the person is told again.
 *
 * @param duties most pressing first; nearly always one for each identity
 */
record Standing(Map<String, List<Duty>> duties) {

    Standing {
        duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
    }

    static Standing of(List<Owed> owed) {
        var duties = new LinkedHashMap<String, List<Duty>>();
        owed.forEach(one ->
                duties.computeIfAbsent(identity(one), any -> new ArrayList<>()).add(one.duty()));
        return new Standing(duties);
    }

    private static String identity(Owed owed) {
        var duty = owed.duty();
        var parts = List.of(
                owed.kind(),
                duty.path(),
                Objects.toString(duty.by(), ""),
                duty.urgency() == Urgency.LATE ? "late" : "",
                duty.mark());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(String.join("\n", parts)));
    }

    /** How many things wait. */
    int count() {
        return duties.values().stream().mapToInt(List::size).sum();
    }

    /** How many of them are late. */
    int late() {
        return (int) duties.values().stream()
                .flatMap(List::stream)
                .filter(duty -> duty.urgency() == Urgency.LATE)
                .count();
    }

    /** The pages where they are done, by identity. */
    Map<String, String> paths() {
        var paths = new LinkedHashMap<String, String>();
        duties.forEach((identity, same) -> paths.put(identity, same.getFirst().path()));
        return paths;
    }
}
