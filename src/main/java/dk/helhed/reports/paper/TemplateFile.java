package dk.helhed.reports.paper;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.FreeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a template, and says all that is wrong with it at once. */
final class TemplateFile {

    private static final Set<String> FIELDS = new java.util.TreeSet<>(Set.of("id", "name", "sections"));
    private static final Set<String> SECTION_FIELDS = new java.util.TreeSet<>(Set.of("key", "heading", "hint", "text"));
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int MOST_SECTIONS = 20;
    private static final int LONGEST = 4_000;

    private final List<Objection> objections = new ArrayList<>();

    private TemplateFile() {}

    static Outcome<PaperTemplate> read(String text) {
        try {
            var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
            return new Load(settings).loadFromString(text) instanceof Map<?, ?> fields
                    ? new TemplateFile().read(fields)
                    : Outcome.refused("text", "paper.template.form");
        } catch (YamlEngineException e) {
            return Outcome.refused("text", "paper.template.unreadable", firstLine(e));
        }
    }

    private Outcome<PaperTemplate> read(Map<?, ?> fields) {
        checkKnown(fields, FIELDS);
        var id = key(fields, "id");
        var name = needed(fields, "name");
        var sections = new ArrayList<PaperSection>();
        if (fields.get("sections") instanceof List<?> listed && !listed.isEmpty() && listed.size() <= MOST_SECTIONS) {
            listed.forEach(section -> sections.add(section(section)));
        } else {
            object("paper.template.sections", MOST_SECTIONS);
        }
        var keys = new HashSet<String>();
        sections.stream()
                .filter(section -> !keys.add(section.key()))
                .forEach(section -> object("paper.template.twice", section.key()));
        return objections.isEmpty()
                ? new Outcome.Done<>(new PaperTemplate(id, name, sections))
                : new Outcome.Refused<>(objections);
    }

    private PaperSection section(Object section) {
        if (!(section instanceof Map<?, ?> fields)) {
            object("paper.template.section");
            return new PaperSection("", "", "", "");
        }
        checkKnown(fields, SECTION_FIELDS);
        var text = text(fields, "text");
        Placeholders.unknown(text)
                .ifPresent(unknown -> object("paper.template.placeholder", unknown, PaperField.known()));
        return new PaperSection(key(fields, "key"), needed(fields, "heading"), text(fields, "hint"), text);
    }

    private void checkKnown(Map<?, ?> fields, Set<String> known) {
        fields.keySet().stream()
                .map(Objects::toString)
                .filter(name -> !known.contains(name))
                .forEach(name -> object("paper.template.field", name, String.join(", ", known)));
    }

    private String key(Map<?, ?> fields, String field) {
        var key = needed(fields, field);
        if (!key.isEmpty() && !key.matches(KEY)) {
            object("paper.template.key", field, key);
        }
        return key;
    }

    private String needed(Map<?, ?> fields, String field) {
        var text = FreeText.line(text(fields, field));
        if (text.isEmpty()) {
            object("paper.template.missing", field);
        }
        return text;
    }

    private String text(Map<?, ?> fields, String field) {
        var value = fields.get(field);
        var text = value == null ? "" : FreeText.paragraphs(value.toString());
        FreeText.objection("text", text, LONGEST).ifPresent(objections::add);
        return text;
    }

    private void object(String key, Object... arguments) {
        objections.add(Objection.of("text", key, arguments));
    }

    private static String firstLine(YamlEngineException e) {
        return Objects.requireNonNullElse(e.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
    }
}
