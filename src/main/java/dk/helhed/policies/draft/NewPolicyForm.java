package dk.helhed.policies.draft;

import dk.helhed.access.Objection;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.file.PolicyWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins a policy, as it was sent.
 *
 * @param basis id of the version it begins as a copy of; empty to begin from nothing
 * @param id what the version shall be called, also its address
 * @param municipality code of the area; only asked for without a basis
 */
public record NewPolicyForm(
        @Nullable String basis,
        @Nullable String id,
        @Nullable String municipality,
        @Nullable String title,
        @Nullable String summary) {

    private static final int LONGEST = 200;
    private static final int LONGEST_SUMMARY = 2_000;

    NewPolicyForm complete() {
        return new NewPolicyForm(text(basis), text(id), text(municipality), text(title), text(summary));
    }

    /** What was typed into a field; empty if nothing was. */
    public String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (policyId().equals("punkt") || !policyId().equals(text(id))) {
            objections.add(Objection.of("id", "policy.new.id"));
        }
        if (text(title).isEmpty()) {
            objections.add(Objection.of("title", "policy.draft.missing"));
        }
        FreeText.objection("title", text(title), LONGEST).ifPresent(objections::add);
        FreeText.objection("summary", text(summary), LONGEST_SUMMARY).ifPresent(objections::add);
        if (text(basis).isEmpty() && text(municipality).isEmpty()) {
            objections.add(Objection.of("municipality", "policy.new.municipality"));
        }
        return objections;
    }

    /** The id, as ids must be. */
    String policyId() {
        return Keys.plain(text(id));
    }

    /** A file with only a cover. */
    String empty() {
        var head = new Head(
                policyId(),
                text(municipality),
                PolicyText.danish(FreeText.line(text(title))),
                PolicyText.danish(text(summary).isEmpty() ? text(title) : FreeText.paragraphs(text(summary))),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new PolicyDocument.Paper(PolicyText.danish(FreeText.line(text(title))), null));
        return PolicyWriter.write(new PolicyDocument(head, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** A file that says what the version before says, replaces it, and is a draft. */
    String copyOf(Policy before) {
        var old = before.head();
        var head = new Head(
                policyId(),
                old.municipality(),
                PolicyText.danish(FreeText.line(text(title))),
                old.summary(),
                null,
                null,
                null,
                old.committee(),
                old.evaluation(),
                null,
                before.successor() == null ? before.id() : null,
                old.source());
        var document = before.document();
        return PolicyWriter.write(new PolicyDocument(
                head,
                document.statements(),
                document.themes(),
                document.commitments(),
                document.goals(),
                document.indicators()));
    }
}
