package dk.helhed.disclosure.table;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which figure a cell holds, whatever table it stands in: what is measured, and the code in every dimension that is not its total.
 *
 * <p>Cells of two tables that are equal in this sense are one cell, and must have one value.
 *
 * @param measure what is counted or added up, and of whom, such as {@code persons}
 * @param codes code by name of dimension; dimensions that stand at their total are left out
 */
public record Cell(String measure, SortedMap<String, String> codes) implements Comparable<Cell> {

    public Cell {
        codes = new TreeMap<>(codes);
    }

    /** Spreads cells that differ in a digit or two, of which there are many; a sum over the codes would not. */
    @Override
    public int hashCode() {
        int hash = measure.hashCode();
        for (var code : codes.entrySet()) {
            hash = (hash ^ code.getKey().hashCode()) * 0x9E3779B1;
            hash = (Integer.rotateLeft(hash, 15) ^ code.getValue().hashCode()) * 0x85EBCA77;
        }
        return hash;
    }

    @Override
    public int compareTo(Cell other) {
        int byMeasure = measure.compareTo(other.measure);
        return byMeasure != 0 ? byMeasure : codes.toString().compareTo(other.codes.toString());
    }

    /** Such as {@code persons, area=751, sex=1}. */
    @Override
    public String toString() {
        return codes.entrySet().stream()
                .map(code -> ", " + code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("", measure, ""));
    }
}
