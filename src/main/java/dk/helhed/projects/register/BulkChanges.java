package dk.helhed.projects.register;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Sheets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes several efforts in the same way: all of them, or none. */
@Service
class BulkChanges {

    /** How many can be changed at once. */
    static final int MOST = 500;

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
    Outcome<Integer> change(Actor actor, List<Effort> found, Fields typed, Language language) {
        var ticked = found.stream()
                .filter(effort -> typed.texts("effort").stream().anyMatch(tick -> tick.startsWith(effort.id() + ":")))
                .toList();
        if (ticked.isEmpty()) {
            return Outcome.refused("effort", "bulk.none");
        }
        var wanted = wanted(typed);
        if (wanted.isEmpty()) {
            return Outcome.refused("", "bulk.nothing");
        }
        for (var effort : ticked) {
            if (change(actor, effort, typed, wanted, language) instanceof Outcome.Refused<Effort> refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refused(effort, refused.objections());
            }
        }
        return new Outcome.Done<>(ticked.size());
    }

    private Outcome<Effort> change(
            Actor actor, Effort effort, Fields typed, Map<String, String> wanted, Language language) {
        var form = fields.of(effort.sheet());
        for (var field : wanted.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return switch (sheets.read(actor, form, language, effort.sheet())) {
            case Outcome.Done<Sheet> good -> changes.change(effort, version(effort, typed), good.thing());
            case Outcome.Refused<Sheet> bad -> new Outcome.Refused<>(bad.objections());
        };
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

    private static int version(Effort effort, Fields typed) {
        return typed.texts("effort").stream()
                .filter(tick -> tick.startsWith(effort.id() + ":"))
                .map(tick -> tick.substring(tick.indexOf(':') + 1))
                .filter(version -> version.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
