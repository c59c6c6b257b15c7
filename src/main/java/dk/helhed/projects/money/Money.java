package dk.helhed.projects.money;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All the money of an effort.
 *
 * @param sources in the order written
 * @param thisYear the year that spend is expected up to
 */
public record Money(List<Source> sources, int thisYear) {

    public Money {
        sources = List.copyOf(sources);
    }

    /** The years that money is known for. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        lines().map(MoneyLine::year).forEach(years::add);
        return years;
    }

    /** The kinds of cost that money is known for, in order. */
    public List<CostKind> costs() {
        return Stream.of(CostKind.values())
                .filter(cost -> lines().anyMatch(line -> line.cost() == cost))
                .toList();
    }

    /** All that is granted; a granted source always says how much. */
    public Total granted() {
        return sources.stream()
                .filter(source -> source.standing() == Granting.GRANTED)
                .map(source -> new Total(source.granted(), source.granted() == null ? 1 : 0))
                .reduce(Total.NOTHING, Total::plus);
    }

    /** All budgets that count. */
    public Total budget() {
        return budget(line -> true);
    }

    /** The budgets of a year. */
    public Total budget(int year) {
        return budget(line -> line.year() == year);
    }

    /** The budgets of a kind of cost in a year. */
    public Total budget(int year, CostKind cost) {
        return budget(line -> line.year() == year && line.cost() == cost);
    }

    /** All that was spent. */
    public Total spent() {
        return spent(line -> true);
    }

    /** What was spent in a year. */
    public Total spent(int year) {
        return spent(line -> line.year() == year);
    }

    /** What was spent on a kind of cost in a year. */
    public Total spent(int year, CostKind cost) {
        return spent(line -> line.year() == year && line.cost() == cost);
    }

    private Total budget(Predicate<MoneyLine> wanted) {
        return Total.of(lines().filter(wanted).toList(), MoneyLine::budget);
    }

    private Total spent(Predicate<MoneyLine> wanted) {
        return Total.of(
                lines().filter(wanted)
                        .filter(line -> line.spent() != null || line.year() < thisYear)
                        .toList(),
                MoneyLine::spent);
    }

    private Stream<MoneyLine> lines() {
        return sources.stream().filter(Source::counts).flatMap(source -> source.lines().stream());
    }
}
