package dk.helhed.policies.file;

import dk.helhed.policies.document.Cell;
import dk.helhed.policies.document.Commitment;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.document.Statement;
import dk.helhed.policies.document.Theme;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** Reads the sections of a policy file, in the order of its form. */
final class PolicyReader {

    static final List<ItemKind> STATEMENTS = List.of(
            ItemKind.VISION,
            ItemKind.MISSION,
            ItemKind.VALUE,
            ItemKind.PRINCIPLE,
            ItemKind.CROSS_CUTTING,
            ItemKind.TRACK,
            ItemKind.FOCUS_AREA);

    private final YamlMap file;
    private final References references = new References();
    private final String municipality;
    private final AimReader aims;

    PolicyReader(YamlMap file, Measurable measurable) {
        this.file = file;
        this.municipality = file.text("municipality");
        if (file.has("municipality") && !measurable.hasArea(municipality)) {
            file.problem("municipality", "area", FileProblems.shown(municipality));
        }
        this.aims = new AimReader(measurable, municipality);
    }

    PolicyDocument read(List<OwnIndicator> indicators) {
        var head = HeadReader.read(file, municipality);
        var statements = new ArrayList<Statement>();
        STATEMENTS.forEach(kind -> file.maps(kind.section()).forEach(map -> statements.add(statement(map, kind))));
        var themes =
                file.maps(ItemKind.THEME.section()).stream().map(this::theme).toList();
        var commitments = file.maps(ItemKind.COMMITMENT.section()).stream()
                .map(this::commitment)
                .toList();
        var goals = file.maps(ItemKind.GOAL.section()).stream().map(this::goal).toList();
        references.check();
        file.refuseOthers();
        return new PolicyDocument(head, statements, themes, commitments, goals, indicators);
    }

    private Statement statement(YamlMap map, ItemKind kind) {
        var key = key(map, kind);
        var title = PolicyValues.wordsOrNull(map, "title");
        var text = PolicyValues.wordsOrNull(map, "text");
        if (title == null && (text == null || kind == ItemKind.TRACK || kind == ItemKind.FOCUS_AREA)) {
            map.problem("title", "missing", "title");
        }
        var responsible = kind == ItemKind.FOCUS_AREA ? responsible(map) : Responsible.NOBODY;
        return done(map, new Statement(kind, key, title, text, responsible, map.textOrNull("source")));
    }

    private Theme theme(YamlMap map) {
        var key = key(map, ItemKind.THEME);
        map.requires("focusArea");
        var focusArea = references.to(map, "focusArea", ItemKind.FOCUS_AREA);
        return done(
                map,
                new Theme(
                        key,
                        PolicyValues.words(map, "title"),
                        PolicyValues.wordsOrNull(map, "text"),
                        focusArea == null ? "" : focusArea,
                        references.to(map, "track", ItemKind.TRACK),
                        map.textOrNull("source")));
    }

    private Commitment commitment(YamlMap map) {
        return done(
                map,
                new Commitment(
                        key(map, ItemKind.COMMITMENT),
                        PolicyValues.words(map, "text"),
                        new Cell(
                                references.to(map, "focusArea", ItemKind.FOCUS_AREA),
                                references.to(map, "track", ItemKind.TRACK)),
                        references.to(map, "theme", ItemKind.THEME),
                        references.toAll(map, "goals", ItemKind.GOAL),
                        responsible(map),
                        map.textOrNull("source")));
    }

    private PolicyGoal goal(YamlMap map) {
        return done(
                map,
                new PolicyGoal(
                        key(map, ItemKind.GOAL),
                        PolicyValues.words(map, "text"),
                        references.to(map, "focusArea", ItemKind.FOCUS_AREA),
                        responsible(map),
                        map.maps(ItemKind.EFFECT_GOAL.section()).stream()
                                .map(this::effectGoal)
                                .toList(),
                        map.textOrNull("source")));
    }

    private EffectGoal effectGoal(YamlMap map) {
        var key = key(map, ItemKind.EFFECT_GOAL);
        var measure = aims.measure(map);
        var base = aims.base(map, measure);
        return done(
                map,
                new EffectGoal(
                        key,
                        PolicyValues.words(map, "text"),
                        measure,
                        PolicyValues.wordsOrNull(map, "group"),
                        base,
                        aims.aim(map, measure, base),
                        responsible(map),
                        map.textOrNull("source")));
    }

    private String key(YamlMap map, ItemKind kind) {
        var key = PolicyValues.key(map, "key");
        references.declare(map, kind, key);
        return key;
    }

    private static Responsible responsible(YamlMap map) {
        return new Responsible(map.textOrNull("committee"), map.textOrNull("unit"));
    }

    private static <T> T done(YamlMap map, T item) {
        map.refuseOthers();
        return item;
    }
}
