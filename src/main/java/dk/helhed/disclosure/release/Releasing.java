package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.CellList;
import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.file.SafeFileReading;
import dk.helhed.disclosure.merge.Proposal;
import dk.helhed.disclosure.merge.WiderCategories;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Makes a release: reads the files, protects their tables together, and has them attacked. */
public final class Releasing {

    private final Order order;
    private final Consumer<Step> progress;

    private Releasing(Order order, Consumer<Step> progress) {
        this.order = order;
        this.progress = progress;
    }

    /** What is being done now. */
    public enum Step {
        READ,
        PROTECT,
        PROPOSE
    }

    /**
     * The release. Nothing is written.
     *
     * @param progress is told what is being done
     * @throws dk.helhed.disclosure.file.RefusedFileException if something in a file is wrong
     * @throws DisclosureException if the tables cannot be protected in this way
     */
    public static Release of(Order order, Consumer<Step> progress) {
        return new Releasing(order, progress).release();
    }

    private Release release() {
        progress.accept(Step.READ);
        order.merges().forEach(this::refuseUnknown);
        var inputs = order.tables().stream()
                .map(table -> Input.of(table, order.merges()))
                .toList();
        var tables = inputs.stream().map(Input::table).toList();
        progress.accept(Step.PROTECT);
        var masked = switch (order.method()) {
            case OPTIMAL, FAST -> hiding(inputs).mask(tables);
            case ROUND -> Rounding.mask(tables, order.base());
            case CELLKEY -> new Perturbing(order.noising(), order.minimum()).mask(inputs);
        };
        var safe = IntStream.range(0, inputs.size())
                .mapToObj(at -> inputs.get(at).safe(masked.tables().get(at)))
                .toList();
        var report = new ReportText(order, inputs, masked, proposals(inputs, masked)).told();
        return new Release(safe, inputs.stream().map(Input::read).toList(), masked.findings(), report);
    }

    /** A merge must be of a column that one of the tables has. */
    private void refuseUnknown(String merge) {
        boolean known = order.tables().stream()
                .flatMap(table -> table.wish().dimensions().stream())
                .anyMatch(column -> merge.toLowerCase(Locale.ROOT).startsWith(column.name() + "="));
        if (!known) {
            throw new DisclosureException(Fault.UNKNOWN_CODE, "--merge", merge);
        }
    }

    private Hiding hiding(List<Input> inputs) {
        var columns = columns(inputs);
        var first = order.tables().getFirst();
        return new Hiding(
                order,
                cells(order.always(), inputs),
                cells(order.never(), inputs),
                order.earlier().stream()
                        .map(file -> SafeFileReading.read(
                                        file,
                                        columns,
                                        Optional.of(first.wish().value()),
                                        first.wish().decimals())
                                .table())
                        .toList());
    }

    private static Map<String, Column> columns(List<Input> inputs) {
        var columns = new HashMap<String, Column>();
        inputs.forEach(
                input -> input.order().wish().dimensions().forEach(column -> columns.put(column.name(), column)));
        return columns;
    }

    private static Set<Cell> cells(Optional<NamedFile> list, List<Input> inputs) {
        return list.map(file -> CellList.read(
                        file,
                        inputs.stream().map(input -> input.table().layout()).toList()))
                .orElse(Set.of());
    }

    private List<Proposal> proposals(List<Input> inputs, Masked masked) {
        if (!order.proposes() || !order.method().hides() || inputs.size() > 1) {
            return List.of();
        }
        progress.accept(Step.PROPOSE);
        Table table = inputs.getFirst().table();
        ProtectedTable safe = masked.tables().getFirst();
        // Lists of cells name codes that may be merged away, so wider categories are tried by the rules alone.
        var alone = new Hiding(order, Set.of(), Set.of(), List.of());
        return WiderCategories.of(table, safe, alone::alone);
    }
}
