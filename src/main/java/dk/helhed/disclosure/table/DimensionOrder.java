package dk.helhed.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the codes of a dimension in the one order they always stand in, and refuses what is no hierarchy. */
final class DimensionOrder {

    private final String name;
    private final SortedMap<String, SortedSet<String>> below = new TreeMap<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    private DimensionOrder(String name) {
        this.name = name;
    }

    static Dimension flat(String name, Collection<String> codes, String total) {
        var sorted = distinct(name, codes);
        if (!sorted.add(total)) {
            throw new DisclosureException(Fault.CODE_TWICE, name, total);
        }
        sorted.remove(total);
        var order = new DimensionOrder(name);
        order.below.put(total, sorted);
        order.walk(total, -1);
        return order.dimension();
    }

    static Dimension separate(String name, Collection<String> codes) {
        var order = new DimensionOrder(name);
        distinct(name, codes).forEach(code -> order.walk(code, -1));
        return order.dimension();
    }

    static Dimension hierarchy(String name, Map<String, String> parentOf) {
        if (parentOf.isEmpty()) {
            throw new DisclosureException(Fault.NO_CODES, name);
        }
        var order = new DimensionOrder(name);
        new TreeMap<>(parentOf)
                .forEach((child, parent) -> order.below
                        .computeIfAbsent(parent, ignored -> new TreeSet<>())
                        .add(child));
        refuseLoops(name, parentOf);
        order.walk(onlyRoot(name, parentOf), -1);
        return order.dimension();
    }

    private static void refuseLoops(String name, Map<String, String> parentOf) {
        Set<String> sound = new HashSet<>();
        for (String code : new TreeSet<>(parentOf.keySet())) {
            Set<String> path = new HashSet<>();
            for (String at = code; at != null && !sound.contains(at); at = parentOf.get(at)) {
                if (!path.add(at)) {
                    throw new DisclosureException(Fault.LOOP, name, at);
                }
            }
            sound.addAll(path);
        }
    }

    private static String onlyRoot(String name, Map<String, String> parentOf) {
        var roots = new TreeSet<>(parentOf.values());
        roots.removeAll(parentOf.keySet());
        if (roots.size() > 1) {
            throw new DisclosureException(Fault.SEVERAL_ROOTS, name, roots.first(), roots.last());
        }
        return roots.first();
    }

    private static SortedSet<String> distinct(String name, Collection<String> codes) {
        var sorted = new TreeSet<String>();
        for (String code : codes) {
            if (!sorted.add(code)) {
                throw new DisclosureException(Fault.CODE_TWICE, name, code);
            }
        }
        if (sorted.isEmpty()) {
            throw new DisclosureException(Fault.NO_CODES, name);
        }
        return sorted;
    }

    private void walk(String code, int parent) {
        int position = codes.size();
        codes.add(code);
        parents.add(parent);
        for (String child : below.getOrDefault(code, new TreeSet<>())) {
            walk(child, position);
        }
    }

    private Dimension dimension() {
        int[] above = new int[parents.size()];
        Arrays.setAll(above, parents::get);
        return new Dimension(name, codes, above);
    }
}
