package dk.helhed.policies.translation;

import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.document.PolicyText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every text that a policy says something in. */
final class PolicyTexts {

    static final String COVER = "";
    private static final String COVER_KIND = "translation.kind.cover";

    private final List<SourceText> found = new ArrayList<>();

    private PolicyTexts() {}

    /** In the order told: the cover first. */
    static List<SourceText> of(PolicyDocument policy) {
        var texts = new PolicyTexts();
        var head = policy.head();
        texts.add(COVER, TextField.TITLE, COVER_KIND, head.title());
        texts.add(COVER, TextField.SUMMARY, COVER_KIND, head.summary());
        texts.add(COVER, TextField.EVALUATION, COVER_KIND, head.evaluation());
        policy.items().forEach(texts::add);
        return List.copyOf(texts.found);
    }

    private void add(PolicyItem item) {
        var kind = item.kind().key();
        add(item.key(), TextField.TITLE, kind, item.title());
        add(item.key(), TextField.TEXT, kind, item.text());
        if (item instanceof EffectGoal effect) {
            add(item.key(), TextField.GROUP, kind, effect.group());
        }
    }

    private void add(String item, TextField field, String kind, @Nullable PolicyText text) {
        if (text != null) {
            found.add(new SourceText(new TextPlace(item, field), kind, text));
        }
    }
}
