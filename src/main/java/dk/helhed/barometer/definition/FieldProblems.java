package dk.helhed.barometer.definition;

import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.analytics.definition.DefinitionProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a definition, as its form shows it: beside the field, and in an expression by the sign.
 *
 * @param pointers by field: the line of the text that is meant, and below it carets under the piece
 */
public record FieldProblems(Objections objections, Map<String, String> pointers) {

    public static final FieldProblems NONE = new FieldProblems(Objections.NONE, Map.of());

    private static final Map<String, String> FIELDS = Map.of(
            "name_en",
            "nameEn",
            "minimum_base",
            "minimumBase",
            "dimensions",
            "shownBy",
            "gap",
            "contrast",
            "ratio",
            "contrast");

    public FieldProblems {
        pointers = Map.copyOf(pointers);
    }

    /** Refusals that point at no sign. */
    public static FieldProblems of(List<Objection> objections) {
        return new FieldProblems(new Objections(objections), Map.of());
    }

    /** Of a form of pieces: each beside the piece it is about. */
    public static FieldProblems ofPieces(List<DefinitionProblem> problems) {
        var objections = new ArrayList<Objection>();
        var pointers = new LinkedHashMap<String, String>();
        for (var problem : problems) {
            var field = field(problem.problem().path());
            objections.add(new Objection(
                    field, problem.problem().key(), problem.problem().arguments()));
            if (!problem.pointer().isEmpty()) {
                pointers.putIfAbsent(field, problem.pointer());
            }
        }
        return new FieldProblems(new Objections(objections), pointers);
    }

    /** Of a form with the whole file: each with its line. */
    public static FieldProblems ofText(List<DefinitionProblem> problems) {
        var objections = problems.stream()
                .map(one ->
                        new Objection("text", one.problem().key(), one.problem().arguments()))
                .toList();
        var first = problems.getFirst();
        var pointer = first.pointer().isEmpty() ? "" : first.pointer();
        return new FieldProblems(
                new Objections(objections), Map.of("text", first.problem().line() + "\n" + pointer));
    }

    /** The piece that a place in the file belongs to; empty for the whole form. All that is not in a definition is in the lists. */
    static String field(String path) {
        if (!path.startsWith("definitions[")) {
            return path.equals("id") ? path : "lists";
        }
        var last = path.substring(path.lastIndexOf('.') + 1);
        var name = FIELDS.getOrDefault(last, last);
        return DefinitionPieces.NAMES.contains(name) ? name : "";
    }

    public boolean isEmpty() {
        return objections.all().isEmpty();
    }

    /** Where in the field it is wrong; empty if the whole of it is meant. */
    public String pointer(String field) {
        return pointers.getOrDefault(field, "");
    }
}
