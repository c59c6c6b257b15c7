package dk.helhed.barometer.explorer;

import dk.helhed.barometer.explorer.ResultRow.Compared.Difference;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.Stream;

/** What a comparison says in a plain sentence. */
final class Verdict {

    private Verdict() {}

    /**
     * Of one difference what it is and whether it can be told from chance; of several, how many can.
     *
     * @param reference what is compared with, in words
     */
    static String of(List<ResultRow> rows, String reference, Page page) {
        var differences = rows.stream().flatMap(Verdict::difference).toList();
        if (differences.isEmpty()) {
            return page.text("explore.verdict.none", reference);
        }
        if (differences.size() == 1) {
            var one = differences.getFirst();
            return page.text(
                    one.isCertain() ? "explore.verdict.certain" : "explore.verdict.chance",
                    one.written(),
                    one.range().written(),
                    reference);
        }
        var chance = differences.stream().filter(one -> !one.isCertain()).count();
        return page.text("explore.verdict.several", chance, differences.size(), reference);
    }

    private static Stream<Difference> difference(ResultRow row) {
        return row.compared() instanceof Difference difference ? Stream.of(difference) : Stream.empty();
    }
}
