package dk.helhed.web.command;

import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.SafeTable;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.AreTooFewOutside;
import dk.helhed.disclosure.primary.CanBeGuessed;
import dk.helhed.disclosure.primary.IsDominated;
import dk.helhed.disclosure.primary.PrimaryRule;
import dk.helhed.disclosure.primary.ShareATrait;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code helhed protect} that say which cells must be hidden. */
final class RuleOptions {

    @Option(names = "--min", paramLabel = "N", defaultValue = "5")
    private int minimum = 5;

    @Option(names = "--zeros")
    private boolean zeros;

    @Option(names = "--outside", paramLabel = "COLUMN")
    private List<String> outside = List.of();

    @Option(names = "--group", paramLabel = "COLUMN")
    private List<String> groups = List.of();

    @Option(names = "--dominance", paramLabel = "N:K", converter = Dominance.class)
    private List<IsDominated> dominance = List.of();

    @Option(names = "--p-percent", paramLabel = "P")
    private @Nullable Double percent;

    @Option(names = "--contributors", paramLabel = "COLUMN")
    private @Nullable String contributors;

    @Option(names = "--largest", paramLabel = "COLUMN,...", split = ",")
    private List<String> largest = List.of();

    int minimum() {
        return minimum;
    }

    /** The columns about those who contribute to an amount. */
    Optional<TableWish.Contributions> contributions() {
        if (contributors == null) {
            if (!largest.isEmpty() || !dominance.isEmpty() || percent != null) {
                throw new DisclosureException(Fault.NO_CONTRIBUTIONS, "--contributors");
            }
            return Optional.empty();
        }
        return Optional.of(new TableWish.Contributions(contributors, largest));
    }

    /** The rules, in the order in which they give reasons. */
    List<PrimaryRule> rules(List<Column> columns, String value, @Nullable String denominator) {
        var rules = new ArrayList<PrimaryRule>();
        rules.add(new AreTooFew(minimum, zeros));
        outside.forEach(
                column -> rules.add(new AreTooFewOutside(dimension(column, columns, value, denominator), minimum)));
        groups.forEach(column -> rules.add(new ShareATrait(dimension(column, columns, value, denominator))));
        rules.addAll(dominance);
        if (percent != null) {
            rules.add(new CanBeGuessed(percent));
        }
        return rules;
    }

    /** A column that divides the table; of a table with a whole also the value, which divides the whole. */
    private static String dimension(String typed, List<Column> columns, String value, @Nullable String denominator) {
        var name = typed.toLowerCase(Locale.ROOT);
        if (denominator != null && name.equals(value.toLowerCase(Locale.ROOT))) {
            return SafeTable.rateName(value, denominator);
        }
        if (columns.stream().noneMatch(column -> column.name().equals(name))) {
            throw new DisclosureException(Fault.UNKNOWN_CODE, "--dims", typed);
        }
        return name;
    }

    /** A rule of dominance as it is typed: {@code 1:80}. */
    static final class Dominance implements ITypeConverter<IsDominated> {

        @Override
        public IsDominated convert(String text) {
            var parts = text.split("[:,]", -1);
            try {
                return new IsDominated(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new TypeConversionException(text);
            }
        }
    }
}
