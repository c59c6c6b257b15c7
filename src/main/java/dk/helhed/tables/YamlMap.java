package dk.helhed.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one mapping in a YAML file. Whatever is wrong is noted and a stand-in returned, so that all mistakes of a file
 * are told at once; a file with problems is never used.
 */
public final class YamlMap {

    private static final String STAND_IN = "?";
    private static final Set<String> NAMING = Set.of("key", "code", "name", "id");
    private static final int LONGEST = 4_000;

    private final String path;
    private final int line;
    private final FileProblems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(MappingNode node, String path, FileProblems problems) {
        this.path = path;
        this.line = lineOf(node);
        this.problems = problems;
        for (var field : node.getValue()) {
            var name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (fields.put(name, field.getValueNode()) != null) {
                problems.addForm(lineOf(field.getKeyNode()), path(name), "twice", FileProblems.shown(name));
            }
        }
    }

    /** The mapping that a node must be; empty, and the problem noted, if it is something else. */
    public static Optional<YamlMap> of(Node node, String path, FileProblems problems) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, path, problems));
        }
        problems.addForm(lineOf(node), path, "not-a-mapping");
        return Optional.empty();
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Where the mapping begins, from 1. */
    public int line() {
        return line;
    }

    /** The line of the field, or of the mapping if it has no such field. */
    public int line(String name) {
        var node = fields.get(name);
        return node == null ? line : lineOf(node);
    }

    /** From the top of the file to the field. */
    public String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Whether the field is there and says something. */
    public boolean has(String name) {
        asked.add(name);
        var node = fields.get(name);
        return node != null && !isNull(node);
    }

    /** The names of the fields, in the order written. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Notes what is wrong with the field. */
    public void problem(String name, String key, Object... arguments) {
        problems.add(line(name), path(name), key, arguments);
    }

    private void formProblem(String name, String key, Object... arguments) {
        problems.addForm(line(name), path(name), key, arguments);
    }

    /** Whether the field is there; noted if not. */
    public boolean requires(String name) {
        if (!has(name)) {
            formProblem(name, "missing", name);
            return false;
        }
        return true;
    }

    /** The text in the field; a stand-in, and the problem noted, if there is none. */
    public String text(String name) {
        return requires(name) ? Optional.ofNullable(textOrNull(name)).orElse(STAND_IN) : STAND_IN;
    }

    /** The text in the field; null if there is none. */
    public @Nullable String textOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        if (!(fields.get(name) instanceof ScalarNode scalar)) {
            formProblem(name, "not-a-text", name);
            return STAND_IN;
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            formProblem(name, "empty", name);
            return STAND_IN;
        }
        if (text.length() > LONGEST) {
            formProblem(name, "too-long", name, text.length(), LONGEST);
        }
        return text;
    }

    /** The mapping in the field; empty if there is none. */
    public Optional<YamlMap> map(String name) {
        return has(name)
                ? Optional.ofNullable(fields.get(name)).flatMap(node -> of(node, path(name), problems))
                : Optional.empty();
    }

    /** The mappings in the list, each named by its {@code key}; empty if there is no list. */
    public List<YamlMap> maps(String name) {
        var maps = new ArrayList<YamlMap>();
        var number = 0;
        for (var node : nodes(name)) {
            number++;
            of(node, path(name) + "[" + keyOf(node).orElse(Integer.toString(number)) + "]", problems)
                    .ifPresent(maps::add);
        }
        return maps;
    }

    /** The texts in the list; empty if there is no list. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var node : nodes(name)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.addForm(lineOf(node), path(name), "not-a-text", name);
            }
        }
        return texts;
    }

    /** Notes every field that nobody has asked for. */
    public void refuseOthers() {
        fields.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> formProblem(name, "unknown-field", FileProblems.shown(name)));
    }

    private List<Node> nodes(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (fields.get(name) instanceof SequenceNode list) {
            return list.getValue();
        }
        formProblem(name, "not-a-list", name);
        return List.of();
    }

    static Optional<String> keyOf(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(field ->
                                field.getKeyNode() instanceof ScalarNode key && NAMING.contains(key.getValue()))
                        .filter(field -> field.getValueNode() instanceof ScalarNode)
                        .map(field -> FileProblems.shown(((ScalarNode) field.getValueNode()).getValue()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
