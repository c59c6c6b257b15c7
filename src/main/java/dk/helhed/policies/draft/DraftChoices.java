package dk.helhed.policies.draft;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.wording.PolicyWords;
import java.util.List;
import java.util.stream.Stream;

/** What the form about an item lets one choose from. */
public final class DraftChoices {

    private final PolicyDocument policy;
    private final ItemForm form;
    private final PolicyWords words;
    private final Page page;

    DraftChoices(PolicyDocument policy, ItemForm form, PolicyWords words, Page page) {
        this.policy = policy;
        this.form = form;
        this.words = words;
        this.page = page;
    }

    public List<Choice> focusAreas() {
        return optional("focusArea", policy.statements(ItemKind.FOCUS_AREA), "policy.matrix.whole");
    }

    public List<Choice> tracks() {
        return optional("track", policy.statements(ItemKind.TRACK), "policy.matrix.across");
    }

    public List<Choice> themes() {
        return optional("theme", policy.themes(), "policy.draft.no-theme");
    }

    public List<Choice> goals() {
        return policy.goals().stream()
                .map(goal -> new Choice(
                        goal.key(), words.of(goal.text()), form.goals().contains(goal.key())))
                .toList();
    }

    public List<Choice> aims() {
        return AimForm.KINDS.stream()
                .map(kind -> new Choice(
                        kind,
                        page.text("policy.draft.aim." + kind),
                        form.text("aim").equals(kind)))
                .toList();
    }

    public List<Choice> directions() {
        return Stream.of("higher", "lower")
                .map(way -> new Choice(
                        way,
                        page.text("policy.draft.direction." + way),
                        form.text("direction").equals(way)))
                .toList();
    }

    /** The committees that the policy names, to choose from or write another. */
    public List<String> committees() {
        return policy.committees();
    }

    private List<Choice> optional(String field, List<? extends PolicyItem> items, String none) {
        var chosen = form.text(field);
        return Stream.concat(
                        Stream.of(new Choice("", page.text(none), chosen.isEmpty())),
                        items.stream()
                                .map(item -> new Choice(
                                        item.key(),
                                        words.of(item.label()),
                                        item.key().equals(chosen))))
                .toList();
    }
}
