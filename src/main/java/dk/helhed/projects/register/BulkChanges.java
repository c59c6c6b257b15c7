package dk.helhed.projects.register;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.SheetReader;
import dk.helhed.projects.Sheets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes several efforts in the same way: all of them, or none. */
@Service
class BulkChanges {

    /** How many can be changed at once. */
    static final int MOST = 500;

    private static final Pattern TICK = Pattern.compile("(.*):(\\d{1,9})");
    private static final List<String> FIELDS = List.of("manager", "unit", "politician", "district");

    private final EffortChanges changes;
    private final Sheets sheets;
    private final SheetFields fields;

    BulkChanges(EffortChanges changes, Sheets sheets, SheetFields fields) {
        this.changes = changes;
        this.sheets = sheets;
        this.fields = fields;
    }

    /** Changes those that are ticked; what is left empty stays as it is. Gives how many they were. */
    @Transactional
    Outcome<Integer> change(Actor actor, List<Effort> found, Fields typed) {
        var ticks = ticks(typed);
        var ticked = found.stream()
                .filter(effort -> ticks.containsKey(effort.id().toString()))
                .toList();
        if (ticked.isEmpty()) {
            return Outcome.refused("effort", "bulk.none");
        }
        var wanted = wanted(typed);
        if (wanted.isEmpty()) {
            return Outcome.refused("", "bulk.nothing");
        }
        var reader = sheets.reader(actor);
        for (var effort : ticked) {
            var version = ticks.getOrDefault(effort.id().toString(), 0);
            if (change(effort, version, wanted, reader) instanceof Outcome.Refused<Effort> refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refused(effort, refused.objections());
            }
        }
        return new Outcome.Done<>(ticked.size());
    }

    private Outcome<Effort> change(Effort effort, int version, Map<String, String> wanted, SheetReader reader) {
        var before = fields.of(effort.sheet());
        var form = before;
        for (var field : wanted.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return reader.read(form, effort.sheet(), before.text("manager"))
                .then(good -> changes.change(effort, version, good));
    }

    /** What stands in the way of one, said of the field that can be changed here, or of the effort as a whole. */
    private static Outcome<Integer> refused(Effort effort, List<Objection> objections) {
        var known = objections.stream()
                .filter(one -> one.field().isEmpty() || FIELDS.contains(one.field()))
                .toList();
        return known.isEmpty()
                ? Outcome.refused(
                        "", "bulk.sheet", effort.number(), effort.sheet().title())
                : new Outcome.Refused<>(known);
    }

    private static Map<String, String> wanted(Fields typed) {
        var wanted = FIELDS.stream()
                .filter(field -> !typed.text(field).isBlank())
                .collect(Collectors.toMap(field -> field, typed::text));
        switch (typed.text("published")) {
            case "yes" -> wanted.put("published", "true");
            case "no" -> wanted.put("published", "");
            default -> {}
        }
        return wanted;
    }

    /** The version that each effort had when it was ticked, by its id. */
    private static Map<String, Integer> ticks(Fields typed) {
        return typed.texts("effort").stream()
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        tick -> tick.group(1), tick -> Integer.valueOf(tick.group(2)), (first, again) -> first));
    }
}
