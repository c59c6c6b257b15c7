package dk.helhed.policies.file;

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
final class YamlMap {

    private static final String STAND_IN = "?";
    private static final int LONGEST = 4_000;

    private final String path;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(MappingNode node, String path, Problems problems) {
        this.path = path;
        this.line = lineOf(node);
        this.problems = problems;
        for (var field : node.getValue()) {
            var name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (fields.put(name, field.getValueNode()) != null) {
                problems.add(lineOf(field.getKeyNode()), path(name), "twice", Problems.shown(name));
            }
        }
    }

    /** The mapping that a node must be; empty, and the problem noted, if it is something else. */
    static Optional<YamlMap> of(Node node, String path, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, path, problems));
        }
        problems.add(lineOf(node), path, "not-a-mapping");
        return Optional.empty();
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    int line() {
        return line;
    }

    /** The line of the field, or of the mapping if it has no such field. */
    int line(String name) {
        var node = fields.get(name);
        return node == null ? line : lineOf(node);
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        asked.add(name);
        var node = fields.get(name);
        return node != null && !isNull(node);
    }

    /** The names of the fields, in the order written. */
    Set<String> names() {
        return fields.keySet();
    }

    void problem(String name, String key, Object... arguments) {
        problems.add(line(name), path(name), key, arguments);
    }

    /** Whether the field is there; noted if not. */
    boolean requires(String name) {
        if (!has(name)) {
            problem(name, "missing", name);
            return false;
        }
        return true;
    }

    String text(String name) {
        return requires(name) ? Optional.ofNullable(textOrNull(name)).orElse(STAND_IN) : STAND_IN;
    }

    @Nullable
    String textOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        if (!(fields.get(name) instanceof ScalarNode scalar)) {
            problem(name, "not-a-text", name);
            return STAND_IN;
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            problem(name, "empty", name);
            return STAND_IN;
        }
        if (text.length() > LONGEST) {
            problem(name, "too-long", name, text.length(), LONGEST);
        }
        return text;
    }

    /** The mapping in the field; empty if there is none. */
    Optional<YamlMap> map(String name) {
        return has(name)
                ? Optional.ofNullable(fields.get(name)).flatMap(node -> of(node, path(name), problems))
                : Optional.empty();
    }

    /** The mappings in the list, each named by its {@code key}; empty if there is no list. */
    List<YamlMap> maps(String name) {
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
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var node : nodes(name)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.add(lineOf(node), path(name), "not-a-text", name);
            }
        }
        return texts;
    }

    /** Notes every field that nobody has asked for. */
    void refuseOthers() {
        fields.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> problem(name, "unknown-field", Problems.shown(name)));
    }

    private List<Node> nodes(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (fields.get(name) instanceof SequenceNode list) {
            return list.getValue();
        }
        problem(name, "not-a-list", name);
        return List.of();
    }

    private static Optional<String> keyOf(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(field -> field.getKeyNode() instanceof ScalarNode key
                                && (key.getValue().equals("key")
                                        || key.getValue().equals("code")))
                        .filter(field -> field.getValueNode() instanceof ScalarNode)
                        .map(field -> Problems.shown(((ScalarNode) field.getValueNode()).getValue()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
