package dk.helhed.analytics.definition;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Expressions;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads the parts of a file of definitions. */
final class DefinitionsReader {

    private final Columns columns;
    private final FileProblems problems;
    private final List<DefinitionProblem> pointed;

    DefinitionsReader(Columns columns, FileProblems problems, List<DefinitionProblem> pointed) {
        this.columns = columns;
        this.problems = problems;
        this.pointed = pointed;
    }

    /** Definitions alone. */
    Definitions.Read read(List<YamlMap> definitions) {
        return read(definitions, CodeListReader.NONE, Map.of());
    }

    /** Definitions with code lists and dimensions. */
    Definitions.Read read(YamlMap file) {
        var lists = file.map("codelists")
                .map(map -> CodeListReader.read(map, problems))
                .orElse(CodeListReader.NONE);
        var dimensions = file.map("dimensions")
                .map(map -> new DimensionReader(columns, lists).read(map))
                .orElse(Map.of());
        file.requires("definitions");
        var definitions = file.maps("definitions");
        file.refuseOthers();
        return read(definitions, lists, dimensions);
    }

    private Definitions.Read read(List<YamlMap> maps, CodeListReader lists, Map<String, Dimension> dimensions) {
        var reader = new DefinitionReader(columns, new Expressions(columns, lists), dimensions.keySet(), pointed);
        var ids = new HashSet<String>();
        var definitions = new ArrayList<Definition>();
        for (var map : maps) {
            var definition = reader.read(map);
            if (!ids.add(definition.id())) {
                map.problem("id", "id-twice", definition.id());
            }
            definitions.add(definition);
        }
        return new Definitions.Read(definitions, dimensions);
    }
}
