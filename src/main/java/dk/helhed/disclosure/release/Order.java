package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.primary.PrimaryRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is to be released, and how it is to be protected.
 *
 * @param tables protected together
 * @param minimum counts from 1 to below this are small
 * @param rules which cells must be hidden for what they tell by themselves
 * @param insiders whether persons who are alone in a cell must not learn of others
 * @param width how far the bounds of a hidden cell must be apart, at least 1
 * @param always the cells that must be shown, as a file with their codes
 * @param never the cells that must be hidden, as a file with their codes
 * @param earlier protected tables that were published before
 * @param base small counts are rounded to
 * @param most how long the method that hides least may take
 * @param merges codes to be shown together, such as {@code origin=IRQ+AFG} or {@code origin=East}
 * @param proposes whether wider categories are to be proposed
 */
public record Order(
        List<TableOrder> tables,
        Method method,
        int minimum,
        List<PrimaryRule> rules,
        boolean insiders,
        long width,
        Optional<NamedFile> always,
        Optional<NamedFile> never,
        List<NamedFile> earlier,
        int base,
        Duration most,
        Noising noising,
        List<String> merges,
        boolean proposes) {

    public Order {
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        earlier = List.copyOf(earlier);
        merges = List.copyOf(merges);
    }
}
