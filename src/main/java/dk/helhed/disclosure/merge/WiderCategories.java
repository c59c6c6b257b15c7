package dk.helhed.disclosure.merge;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes wider categories: codes to be shown together, so that less must be hidden.
 *
 * <p>Tried are: the codes below one total shown as that total; a whole lowest level left out; and, below one total, those codes of which
 * more than half of the cells are hidden shown as one. Each is protected anew, by the same method, and told with the loss before
 * and after. What is best is for people to choose: fewer hidden persons are paid with less detail.
 */
public final class WiderCategories {

    private final Table table;
    private final ProtectedTable safe;
    private final Function<Table, ProtectedTable> protection;

    private WiderCategories(Table table, ProtectedTable safe, Function<Table, ProtectedTable> protection) {
        this.table = table;
        this.safe = safe;
        this.protection = protection;
    }

    /**
     * The merges that spare something, the one that leaves most cells shown and then fewest persons hidden first.
     *
     * @param safe the table as it is protected without them
     * @param protection protects a table in the same way
     */
    public static List<Proposal> of(Table table, ProtectedTable safe, Function<Table, ProtectedTable> protection) {
        return new WiderCategories(table, safe, protection).proposals();
    }

    private List<Proposal> proposals() {
        var before = Loss.of(table, safe);
        return IntStream.range(0, table.layout().dimensions().size())
                .boxed()
                .flatMap(this::options)
                .distinct()
                .map(merges -> proposal(merges, before))
                .filter(Proposal::spares)
                .sorted(Comparator.comparingInt(
                                (Proposal proposal) -> -proposal.after().shown())
                        .thenComparingLong(proposal -> proposal.after().persons()))
                .toList();
    }

    private Proposal proposal(List<Merge> merges, Loss before) {
        var merged = MergedTable.of(table, merges);
        return new Proposal(merges, before, Loss.of(merged, protection.apply(merged)));
    }

    private Stream<List<Merge>> options(int at) {
        var dimension = table.layout().dimensions().get(at);
        if (dimension.isSeparate()) {
            return Stream.empty();
        }
        var hiddenOften = hiddenOften(at);
        var folds = new ArrayList<Merge>();
        var options = new ArrayList<List<Merge>>();
        for (int total = 0; total < dimension.size(); total++) {
            var below = leaves(dimension, total);
            if (below.size() < 2) {
                continue;
            }
            if (total > 0 && below.size() == dimension.children(total).length) {
                folds.add(new Merge(dimension.name(), below, dimension.code(total)));
            }
            together(dimension, below, hiddenOften).map(List::of).ifPresent(options::add);
        }
        folds.stream().map(List::of).forEach(options::add);
        if (folds.size() > 1) {
            options.add(folds);
        }
        return options.stream();
    }

    private static Optional<Merge> together(Dimension dimension, SortedSet<String> below, boolean[] hiddenOften) {
        var some = new TreeSet<>(below);
        some.removeIf(code -> !hiddenOften[dimension.position(code)]);
        return some.size() < 2 || some.size() == below.size()
                ? Optional.empty()
                : Optional.of(Merge.together(dimension.name(), some));
    }

    private static SortedSet<String> leaves(Dimension dimension, int total) {
        return IntStream.of(dimension.children(total))
                .filter(dimension::isLeaf)
                .mapToObj(dimension::code)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** For each code of a dimension whether more than half of its cells are hidden. */
    private boolean[] hiddenOften(int at) {
        var codes = new int[table.layout().dimensions().get(at).size()];
        for (int cell = 0; cell < table.size(); cell++) {
            codes[table.layout().code(cell, at)] += safe.shown(cell).isEmpty() ? 1 : -1;
        }
        var often = new boolean[codes.length];
        for (int code = 0; code < codes.length; code++) {
            often[code] = codes[code] > 0;
        }
        return often;
    }
}
