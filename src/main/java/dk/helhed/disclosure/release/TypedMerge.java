package dk.helhed.disclosure.release;

import dk.helhed.disclosure.merge.Merge;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A merge as it is typed: {@code origin=East} shows what is below East as East, {@code origin=IRQ+AFG} shows the two as one. */
final class TypedMerge {

    private TypedMerge() {}

    static Merge of(Table table, String typed) {
        int sign = typed.indexOf('=');
        var name = typed.substring(0, sign).toLowerCase(Locale.ROOT);
        var dimension = table.layout().dimensions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var codes = typed.substring(sign + 1);
        var known = dimension.find(codes);
        var merged = new TreeSet<String>();
        if (known.isPresent()) {
            IntStream.of(dimension.children(known.getAsInt()))
                    .mapToObj(dimension::code)
                    .forEach(merged::add);
        } else {
            merged.addAll(List.of(codes.split("\\+", -1)));
        }
        refuse(dimension, merged, codes);
        return known.isPresent() ? new Merge(name, merged, codes) : Merge.together(name, merged);
    }

    private static void refuse(Dimension dimension, SortedSet<String> codes, String typed) {
        if (codes.size() < 2 || dimension.isSeparate()) {
            throw new DisclosureException(Fault.UNKNOWN_CODE, dimension.name(), typed);
        }
        int above = dimension.parent(dimension.position(codes.first()));
        for (var code : codes) {
            int position = dimension.position(code);
            if (!dimension.isLeaf(position) || dimension.parent(position) != above) {
                throw new DisclosureException(Fault.NOT_INNER, dimension.name(), code);
            }
        }
    }
}
