package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.forms.Fields;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a table in the form: each field carries the number of its line, from 1. */
final class Line {

    static final List<String> COST = List.of("costYear", "costPayer", "costAmount");
    static final List<String> EFFECT = List.of("effectIndicator", "effectYear", "effectValue");

    /** No proposal has more lines in a table. */
    static final int MOST = 40;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]+-(\\d{1,2})");

    private Line() {}

    /** The name of a field in a line. */
    static String field(String name, int line) {
        return name + "-" + line;
    }

    /** The number of the last line in which one of the fields stands; 0 if none does. */
    static int last(Fields fields, List<String> names) {
        return fields.all().keySet().stream()
                .filter(field -> names.contains(field.replaceFirst("-\\d{1,2}$", "")))
                .map(NAME::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .filter(line -> line <= MOST)
                .max()
                .orElse(0);
    }

    /** The numbers of the lines in which something is typed. */
    static List<Integer> filled(Fields fields, List<String> names) {
        return IntStream.rangeClosed(1, last(fields, names))
                .filter(line -> names.stream()
                        .anyMatch(name -> !fields.text(field(name, line)).isBlank()))
                .boxed()
                .toList();
    }
}
