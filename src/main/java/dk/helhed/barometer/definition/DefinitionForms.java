package dk.helhed.barometer.definition;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.analytics.definition.DefinitionProblem;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.tables.FileProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in the form of a definition, and has what was written in it kept. */
@Component
class DefinitionForms {

    private final KeptDefinitions definitions;
    private final Drafts drafts;

    DefinitionForms(KeptDefinitions definitions, Drafts drafts) {
        this.definitions = definitions;
        this.drafts = drafts;
    }

    /** A form that was sent, or an address that fills one in; empty if there are no rows to define figures of. */
    Optional<DefinitionForm> of(@Nullable String id, Fields sent) {
        var kept = id == null ? null : find(id);
        var datasets = drafts.datasets();
        if (datasets.isEmpty()) {
            return Optional.empty();
        }
        var fields = kept == null ? sent : filledIn(kept, sent);
        var wanted = kept == null ? fields.text("dataset") : kept.dataset();
        var dataset = datasets.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(datasets.getFirst());
        return Optional.of(new DefinitionForm(kept, fields, FieldProblems.NONE, Map.of(), datasets, dataset));
    }

    private KeptDefinition find(String id) {
        return definitions.find(id).orElseThrow(() -> new NotFoundException("error.definition", id));
    }

    /** What stands in the newest edition, wherever an address or a form says nothing else. */
    private static Fields filledIn(KeptDefinition kept, Fields sent) {
        var all = new LinkedHashMap<String, List<String>>();
        if (sent.text("measure").isEmpty()) {
            FilePieces.of(kept.text()).fields().forEach((name, text) -> all.put(name, List.of(text)));
        }
        all.put(Fields.VERSION, List.of(Integer.toString(kept.edition())));
        all.put("text", List.of(kept.text()));
        all.putAll(sent.all());
        all.put("id", List.of(kept.id()));
        return new Fields(all);
    }

    /** What became of a form. */
    sealed interface Kept {

        record Done(KeptDefinition definition) implements Kept {}

        /** Nothing is kept; the form to show again. */
        record Refused(DefinitionForm form) implements Kept {}
    }

    Kept keep(DefinitionForm form) {
        var draft = new Draft(form.dataset().name(), form.file(), form.fields().text("note"), form.seen());
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return new Kept.Refused(
                    form.refused(form.isText() ? FieldProblems.ofText(problems) : FieldProblems.ofPieces(problems)));
        }
        return switch (definitions.keep(draft)) {
            case Outcome.Done<KeptDefinition> done -> new Kept.Done(done.thing());
            case Outcome.Refused<KeptDefinition> refused -> new Kept.Refused(again(form, refused.objections()));
        };
    }

    private List<DefinitionProblem> problems(DefinitionForm form) {
        return switch (drafts.read(form.dataset().name(), form.file())) {
            case ReadDraft.Wrong wrong -> wrong.problems();
            case ReadDraft.NoDataset none -> List.of();
            case ReadDraft.Good good -> {
                var kept = form.kept();
                yield kept == null || kept.id().equals(good.definition().id())
                        ? List.of()
                        : List.of(new DefinitionProblem(
                                new FileProblem(1, "id", "kept.other-id", List.of(kept.id())), ""));
            }
        };
    }

    /** The form again, beside what somebody else has written meanwhile. Sent once more, it counts. */
    private DefinitionForm again(DefinitionForm form, List<Objection> objections) {
        var now =
                form.kept() == null ? null : definitions.find(form.kept().id()).orElse(null);
        if (now == null || now.edition() == form.seen()) {
            return form.refused(FieldProblems.of(objections));
        }
        var mine = form.isText() ? Map.of("text", form.file()) : form.pieces().fields();
        var there = form.isText()
                ? Map.of("text", now.text())
                : FilePieces.of(now.text()).fields();
        var theirs = new LinkedHashMap<String, String>();
        there.forEach((field, text) -> {
            if (!text.equals(mine.get(field))) {
                theirs.put(field, text);
            }
        });
        return new DefinitionForm(
                now,
                form.fields().with(Fields.VERSION, Integer.toString(now.edition())),
                FieldProblems.of(objections),
                theirs,
                form.datasets(),
                form.dataset());
    }
}
