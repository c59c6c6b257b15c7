package dk.helhed.policies.file;

import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes one place of a policy and writes the whole as a file. What is written there is taken as it stands, right or wrong:
 * {@link PolicyFile} says what is wrong with it.
 */
public final class PolicyEdit {

    private PolicyEdit() {}

    /** The file with another cover. */
    public static String withHead(PolicyDocument policy, Fields head) {
        var file = PolicyWriter.fields(policy);
        var changed = new Fields()
                .put("policy", policy.id())
                .put("municipality", policy.head().municipality());
        changed.addAll(head);
        changed.addAll(file.without(PolicyWriter.HEAD));
        return changed.toYaml();
    }

    /**
     * The file with an item in place of the one with its key, or with one more.
     *
     * @param goal key of the goal that an effect goal belongs to; null for all others
     */
    public static String with(PolicyDocument policy, ItemKind kind, @Nullable String goal, String key, Fields item) {
        var file = PolicyWriter.fields(policy);
        var holder = holder(file, kind, goal);
        var list = holder.list(kind.section());
        var place = indexOf(list, key);
        if (place < 0) {
            list.add(item);
        } else {
            if (kind == ItemKind.GOAL) {
                item.replace(ItemKind.EFFECT_GOAL.section(), list.get(place).list(ItemKind.EFFECT_GOAL.section()));
            }
            list.set(place, item);
        }
        holder.replace(kind.section(), list);
        return file.toYaml();
    }

    /** The file without the item. */
    public static String without(PolicyDocument policy, ItemKind kind, @Nullable String goal, String key) {
        var file = PolicyWriter.fields(policy);
        var holder = holder(file, kind, goal);
        holder.replace(
                kind.section(),
                holder.list(kind.section()).stream()
                        .filter(item -> !item.has("key", key))
                        .toList());
        return file.toYaml();
    }

    private static Fields holder(Fields file, ItemKind kind, @Nullable String goal) {
        if (kind != ItemKind.EFFECT_GOAL) {
            return file;
        }
        return file.list(ItemKind.GOAL.section()).stream()
                .filter(one -> goal != null && one.has("key", goal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No goal " + goal));
    }

    private static int indexOf(List<Fields> list, String key) {
        for (int place = 0; place < list.size(); place++) {
            if (list.get(place).has("key", key)) {
                return place;
            }
        }
        return -1;
    }
}
