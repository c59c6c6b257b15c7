package dk.helhed.yearcycle.proposal;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a proposal costs, by year and payer. */
public record Economy(List<CostLine> lines) {

    public Economy {
        lines = List.copyOf(lines);
    }

    /** The years that somebody shall pay in. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        lines.forEach(line -> years.add(line.year()));
        return years;
    }

    /** Those who shall pay, in order. */
    public List<Payer> payers() {
        return Stream.of(Payer.values())
                .filter(payer -> lines.stream().anyMatch(line -> line.payer() == payer))
                .toList();
    }

    /** All of it; not known as long as nothing is written. */
    public Sum total() {
        return lines.isEmpty() ? Sum.UNKNOWN : Sum.of(lines);
    }

    /** What a year costs. */
    public Sum of(int year) {
        return sum(line -> line.year() == year);
    }

    /** What somebody pays in all. */
    public Sum of(Payer payer) {
        return sum(line -> line.payer() == payer);
    }

    /** What somebody pays in a year. */
    public Sum of(int year, Payer payer) {
        return sum(line -> line.year() == year && line.payer() == payer);
    }

    private Sum sum(Predicate<CostLine> wanted) {
        return Sum.of(lines.stream().filter(wanted).toList());
    }
}
