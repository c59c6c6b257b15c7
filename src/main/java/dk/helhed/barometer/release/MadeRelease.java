package dk.helhed.barometer.release;

import dk.helhed.access.Outcome;
import dk.helhed.barometer.release.EarlierRelease.Counts;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.ProtectionSettings.Method;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.tables.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A protected table with what there is to know about it.
 *
 * @param sha256 of settings, what went in and what came out, in whatever order rows were counted
 */
record MadeRelease(CountedTable counted, List<ReleaseLines.Line> lines, ReleaseReport report, String sha256) {

    /** More cells than this take too long for somebody who waits for the page. */
    static final int MOST_CELLS = 60_000;

    MadeRelease {
        lines = List.copyOf(lines);
    }

    /** Protects a table as the settings say, and has it attacked; refused with the reason if that cannot be done. */
    static Outcome<MadeRelease> of(CountedTable counted, ProtectionSettings settings, List<EarlierRelease> earlier) {
        try {
            return make(counted, settings, earlier);
        } catch (TooMuchHiddenException sparse) {
            return Outcome.refused("", "release.wrong.too-much-hidden", sparse.hidden(), sparse.cells());
        } catch (DisclosureException impossible) {
            return refused(impossible);
        }
    }

    private static Outcome<MadeRelease> make(
            CountedTable counted, ProtectionSettings settings, List<EarlierRelease> earlier) {
        var parts = PartTables.of(counted);
        var all = counts(earlier);
        var before = SharedCells.linked(parts.tables(), all);
        var wholes =
                parts.tables().stream().map(table -> table.layout().whole()).toList();
        var others = all.stream()
                .filter(counts -> !wholes.contains(counts.truth().layout().whole()))
                .toList();
        long size = parts.size()
                + before.stream().mapToLong(counts -> counts.truth().size()).sum();
        if (size > MOST_CELLS) {
            return Outcome.refused("", "release.wrong.too-large", size, MOST_CELLS);
        }
        if (settings.method() == Method.ROUND && parts.tables().size() > 1) {
            return Outcome.refused("method", "release.wrong.round-one");
        }
        var mixed = earlier.stream()
                .filter(release ->
                        settings.method() == Method.ROUND || release.settings().method() == Method.ROUND)
                .anyMatch(release ->
                        !SharedCells.linked(parts.tables(), release.counts()).isEmpty());
        if (mixed) {
            return Outcome.refused("method", "release.wrong.mixed");
        }
        var result = Protecting.of(parts.tables(), settings, before, others);
        var lines = new ReleaseLines(parts, result).of(counted.lines());
        return new Outcome.Done<>(new MadeRelease(
                counted, lines, report(lines, result, earlier), hash(counted, settings, earlier, lines)));
    }

    /** The earlier tables in which cells were hidden. */
    private static List<Counts> counts(List<EarlierRelease> earlier) {
        return earlier.stream()
                .filter(release -> release.settings().method() == Method.FAST)
                .flatMap(release -> release.counts().stream())
                .toList();
    }

    private static ReleaseReport report(
            List<ReleaseLines.Line> lines, Protecting.Result result, List<EarlierRelease> earlier) {
        var cost = result.cost();
        return new ReleaseReport(
                lines.size(),
                Math.toIntExact(lines.stream()
                        .filter(line -> line.shown().status().isKeptBack())
                        .count()),
                cost.cells(),
                cost.primary(),
                cost.secondary(),
                cost.primaryPersons(),
                cost.secondaryPersons(),
                cost.changed(),
                cost.largestChange(),
                result.findings(),
                earlier.stream().map(EarlierRelease::id).toList());
    }

    private static String hash(
            CountedTable counted,
            ProtectionSettings settings,
            List<EarlierRelease> earlier,
            List<ReleaseLines.Line> lines) {
        var digest = Sha256.begin();
        add(digest, settings.written());
        earlier.forEach(release -> add(digest, release.id().toString()));
        counted.lines().stream()
                .map(line -> line.figure().code() + line.members() + line.counts())
                .sorted()
                .forEach(line -> add(digest, line));
        lines.stream()
                .map(line -> line.shown())
                .map(line -> line.figure() + line.members() + line.status() + line.numerator() + "/"
                        + line.denominator() + " " + line.otherNumerator() + "/" + line.otherDenominator())
                .sorted()
                .forEach(line -> add(digest, line));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(java.security.MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<MadeRelease> refused(DisclosureException impossible) {
        var fault = impossible.fault();
        if (fault == Fault.EMPTY_TABLE) {
            return Outcome.refused(
                    "figures", "release.wrong.empty", impossible.arguments().getFirst());
        }
        if (fault == Fault.CANNOT_BE_PROTECTED || fault == Fault.CONTRADICTION) {
            return Outcome.refused("", "release.wrong.cannot");
        }
        throw impossible;
    }
}
