package dk.helhed.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file written in YAML. What is wrong with it is noted by line; nothing in it can name a class or a file. */
public final class YamlFile {

    /** Largest file that is read, in characters. */
    public static final int LARGEST = 1_000_000;

    private YamlFile() {}

    /** The mapping that the file is; empty, and the problem noted, if it is something else. */
    public static Optional<YamlMap> map(String text, FileProblems problems) {
        return compose(text, problems).flatMap(node -> YamlMap.of(node, "", problems));
    }

    /** The mappings in the list that the file is; empty, and the problem noted, if it is something else. */
    public static List<YamlMap> maps(String text, FileProblems problems) {
        return compose(text, problems).map(node -> maps(node, problems)).orElse(List.of());
    }

    private static List<YamlMap> maps(Node node, FileProblems problems) {
        if (!(node instanceof SequenceNode list)) {
            problems.addForm(YamlMap.lineOf(node), "", "not-a-list-of-mappings");
            return List.of();
        }
        var maps = new ArrayList<YamlMap>();
        for (var entry : list.getValue()) {
            var name = YamlMap.keyOf(entry).orElse(Integer.toString(maps.size() + 1));
            YamlMap.of(entry, "[" + name + "]", problems).ifPresent(maps::add);
        }
        return maps;
    }

    private static Optional<Node> compose(String text, FileProblems problems) {
        if (text.length() > LARGEST) {
            problems.addForm(1, "", "too-large", text.length(), LARGEST);
            return Optional.empty();
        }
        // A file needs no aliases, and a file full of them could keep us reading for ever.
        var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        try {
            var whole = new Compose(settings).composeString(text);
            if (whole.isEmpty()) {
                problems.addForm(1, "", "nothing");
            }
            return whole;
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.addForm(line, "", "yaml", FileProblems.shown(String.valueOf(broken.getProblem())));
        } catch (YamlEngineException broken) {
            problems.addForm(1, "", "yaml", FileProblems.shown(String.valueOf(broken.getMessage())));
        }
        return Optional.empty();
    }
}
