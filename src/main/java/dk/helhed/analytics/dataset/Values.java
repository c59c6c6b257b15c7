package dk.helhed.analytics.dataset;

import dk.helhed.reference.LocalizedText;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of value that a description has. What cannot be read is noted, and a stand-in returned. */
final class Values {

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Values() {}

    /** The name of a column or of a dimension. */
    static String column(YamlMap map, String field) {
        var name = map.text(field);
        if (map.has(field) && !COLUMN.matcher(name).matches()) {
            map.problem(field, "column-name", FileProblems.shown(name));
        }
        return name;
    }

    /** The name of a dataset or of a code list. */
    static String name(YamlMap map, String field) {
        var name = map.text(field);
        if (map.has(field) && !NAME.matcher(name).matches()) {
            map.problem(field, "name", FileProblems.shown(name));
        }
        return name;
    }

    /** Danish, and English beside if it is there. */
    static LocalizedText text(YamlMap map) {
        var da = map.text("da");
        return LocalizedText.danish(da, map.textOrNull("en"));
    }

    static LocalizedText title(YamlMap map) {
        map.requires("title");
        return map.map("title").map(Values::languages).orElse(new LocalizedText("?", "?"));
    }

    private static LocalizedText languages(YamlMap title) {
        var text = text(title);
        title.refuseOthers();
        return text;
    }

    static @Nullable Long whole(YamlMap map, String field) {
        var text = map.textOrNull(field);
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            map.problem(field, "whole-number", FileProblems.shown(text));
            return null;
        }
        return Long.valueOf(text);
    }

    static boolean yes(YamlMap map, String field, boolean otherwise) {
        var text = map.textOrNull(field);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            map.problem(field, "true-or-false", FileProblems.shown(text));
        }
        return text.equals("true");
    }
}
