package dk.helhed.analytics.definition;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.tables.FileProblem;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What became of reading a file of definitions. */
public sealed interface Definitions {

    /**
     * What the file says.
     *
     * @param dimensions that it describes, by name
     */
    record Read(List<Definition> definitions, Map<String, Dimension> dimensions) implements Definitions {

        public Read {
            definitions = List.copyOf(definitions);
            dimensions = Map.copyOf(dimensions);
        }
    }

    /** At least one problem, by line. */
    record Wrong(List<DefinitionProblem> problems) implements Definitions {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the text of a file: a list of definitions, or fields with {@code definitions} and, if wanted, {@code codelists} and
     * {@code dimensions}. Nothing in it is believed before all of it has been checked.
     *
     * @param columns that the definitions may speak of
     */
    static Definitions read(String text, Columns columns) {
        var problems = new FileProblems("definition.file.");
        var pointed = new ArrayList<DefinitionProblem>();
        var reader = new DefinitionsReader(columns, problems, pointed);
        var read = isList(text)
                ? reader.read(YamlFile.maps(text, problems))
                : YamlFile.map(text, problems).map(reader::read).orElse(new Read(List.of(), Map.of()));
        problems.all().forEach(problem -> pointed.add(new DefinitionProblem(problem, "")));
        if (pointed.isEmpty() && read.definitions().isEmpty()) {
            pointed.add(new DefinitionProblem(new FileProblem(1, "", "definition.file.none", List.of()), ""));
        }
        pointed.sort(Comparator.comparingInt(one -> one.problem().line()));
        return pointed.isEmpty() ? read : new Wrong(pointed);
    }

    private static boolean isList(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals("---"))
                .findFirst()
                .filter(line -> line.startsWith("-") || line.startsWith("["))
                .isPresent();
    }
}
