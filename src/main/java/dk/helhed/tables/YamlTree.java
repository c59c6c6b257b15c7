package dk.helhed.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML file as maps, lists and texts, to be changed and written again. Numbers are texts; fields without value and comments are
 * left out.
 */
public final class YamlTree {

    private static final int WIDTH = 110;
    private static final int STEP = 2;

    private YamlTree() {}

    /**
     * What the file says: a map with texts as keys, a list, or a text; an empty map if it says nothing.
     *
     * @param text that has been read as a {@link YamlFile} without problems
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it has not
     */
    public static Object read(String text) {
        var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        return new Compose(settings).composeString(text).map(YamlTree::tree).orElseGet(Map::of);
    }

    /** The tree as a file, each field on a line of its own. The same tree gives the same text. */
    public static String write(Object tree) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndent(STEP)
                .setIndicatorIndent(STEP)
                .setIndentWithIndicator(true)
                .build();
        return new Dump(settings).dumpToString(tree);
    }

    private static Object tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var map = new LinkedHashMap<String, Object>();
                for (var field : mapping.getValue()) {
                    if (!field.getValueNode().getTag().equals(Tag.NULL)) {
                        map.put(String.valueOf(tree(field.getKeyNode())), tree(field.getValueNode()));
                    }
                }
                yield map;
            }
            case SequenceNode sequence -> {
                List<Object> list = new ArrayList<>();
                sequence.getValue().forEach(one -> list.add(tree(one)));
                yield list;
            }
            case ScalarNode scalar -> scalar.getValue();
            default -> throw new IllegalArgumentException("Not a tree: " + node.getNodeType());
        };
    }
}
