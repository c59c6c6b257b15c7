package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.merge.Loss;
import dk.helhed.disclosure.merge.Merge;
import dk.helhed.disclosure.merge.Proposal;
import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.tables.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the report about a release tells. It holds no moment and no duration, so the same release has the same report. */
final class ReportText {

    private static final String SECONDARY = "protects-others";

    private final Order order;
    private final List<Input> inputs;
    private final Masked masked;
    private final List<Proposal> proposals;

    ReportText(Order order, List<Input> inputs, Masked masked, List<Proposal> proposals) {
        this.order = order;
        this.inputs = inputs;
        this.masked = masked;
        this.proposals = proposals;
    }

    SequencedMap<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("format", 1);
        told.put("safe", masked.isSafe());
        told.put("settings", settings());
        told.put(
                "tables",
                IntStream.range(0, inputs.size()).mapToObj(this::table).toList());
        told.put("loss", masked.loss());
        told.put("audit", masked.audit());
        told.put("findings", masked.findings());
        told.put("widerCategories", proposals.stream().map(ReportText::proposal).toList());
        return told;
    }

    private Map<String, Object> settings() {
        var told = new LinkedHashMap<String, Object>();
        told.put("method", order.method().word());
        switch (order.method()) {
            case OPTIMAL, FAST -> {
                told.put("rules", order.rules().stream().map(Object::toString).toList());
                told.put("insiders", order.insiders());
                told.put("width", order.width());
                order.always().ifPresent(file -> told.put("always", fileOf(file)));
                order.never().ifPresent(file -> told.put("never", fileOf(file)));
                told.put(
                        "earlier",
                        order.earlier().stream().map(ReportText::fileOf).toList());
            }
            case ROUND -> told.put("base", order.base());
            case CELLKEY -> {
                told.put("largestChange", order.noising().noise().most());
                told.put("variance", order.noising().noise().variance());
                told.put("forbidden", order.noising().noise().forbidden());
                told.put("keys", order.tables().getFirst().wish().key().isPresent() ? "column" : "secret");
            }
        }
        told.put("merges", order.merges());
        return told;
    }

    private static Map<String, Object> fileOf(NamedFile file) {
        var told = new LinkedHashMap<String, Object>();
        told.put("file", file.name());
        told.put("sha256", Fingerprint.of(file));
        return told;
    }

    private Map<String, Object> table(int at) {
        var input = inputs.get(at);
        var safe = masked.tables().get(at);
        var told = new LinkedHashMap<>(fileOf(input.order().file()));
        told.put("content", Fingerprint.of(input.read().table()));
        told.put("value", input.order().wish().value());
        input.order().denominator().ifPresent(whole -> told.put("denominator", whole.column()));
        told.put("decimals", input.order().wish().decimals());
        told.put("dimensions", dimensions(input));
        told.put("unusedColumns", input.read().unused());
        told.put("checkedTotals", input.read().checkedTotals());
        told.put("cells", safe.size());
        told.put("status", statuses(safe));
        told.put("reasons", reasons(at, safe));
        return told;
    }

    private static List<Map<String, Object>> dimensions(Input input) {
        var told = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < input.order().wish().dimensions().size(); at++) {
            var column = input.order().wish().dimensions().get(at);
            var dimension = new LinkedHashMap<String, Object>();
            dimension.put("column", column.name());
            dimension.put("codes", input.table().layout().dimensions().get(at).size());
            switch (column) {
                case Column.Flat flat -> dimension.put("kind", "flat");
                case Column.Separate separate -> dimension.put("kind", "never added");
                case Column.Hierarchy hierarchy -> {
                    dimension.put("kind", "hierarchy");
                    dimension.put("file", hierarchy.file());
                    dimension.put("content", Sha256.of(hierarchy.parents().toString()));
                }
            }
            told.add(dimension);
        }
        return told;
    }

    private static Map<String, Integer> statuses(ProtectedTable safe) {
        var told = new LinkedHashMap<String, Integer>();
        for (var status : Status.values()) {
            told.put(status.word(), safe.count(status));
        }
        return told;
    }

    private Map<String, Integer> reasons(int at, ProtectedTable safe) {
        var told = new TreeMap<String, Integer>();
        for (int cell = 0; cell < safe.size(); cell++) {
            if (safe.status(cell) == Status.HIDDEN) {
                var word = masked.why().reason(at, cell).map(Reason::word).orElse(SECONDARY);
                told.merge(word, 1, Integer::sum);
            }
        }
        return told;
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        var told = new LinkedHashMap<String, Object>();
        told.put("merges", proposal.merges().stream().map(ReportText::merge).toList());
        told.put("before", loss(proposal.before()));
        told.put("after", loss(proposal.after()));
        return told;
    }

    private static Map<String, Object> merge(Merge merge) {
        var told = new LinkedHashMap<String, Object>();
        told.put("column", merge.dimension());
        told.put("codes", List.copyOf(merge.codes()));
        told.put("into", merge.into());
        return told;
    }

    private static Map<String, Object> loss(Loss loss) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cells", loss.cells());
        told.put("shown", loss.shown());
        told.put("hidden", loss.hidden());
        told.put("personsHidden", loss.persons());
        return told;
    }
}
