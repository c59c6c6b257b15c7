package dk.helhed.projects.evidence;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a grading into the fields of its form, and reads it from them. */
final class GradingFields {

    /** How many studies there are lines for. */
    static final int MOST = 10;

    /** All fields, in the order of the form. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of("grade", "reason"),
                    IntStream.range(0, MOST)
                            .boxed()
                            .flatMap(place ->
                                    Stream.of("title", "year", "link", "shows").map(part -> part + place)))
            .toList();

    private static final int FIRST_YEAR = 1900;

    private GradingFields() {}

    static Fields of(Grading grading, int version) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grade", grading.grade().code());
        fields.put("reason", grading.reason());
        for (int place = 0; place < grading.research().size(); place++) {
            var research = grading.research().get(place);
            fields.put("title" + place, research.title());
            fields.put("year" + place, Objects.toString(research.year(), ""));
            fields.put("link" + place, research.link());
            fields.put("shows" + place, research.shows());
        }
        fields.put(Fields.VERSION, Integer.toString(version));
        return Fields.of(fields);
    }

    /** What the form says. The main road wants research; every grade wants a reason. */
    static Outcome<Grading> read(Fields fields, Language language, LocalDate today) {
        var form = new FormReading(fields, language);
        var grade = form.neededChoice(Evidence.class, "grade");
        var reason =
                grade.filter(Evidence.UNGRADED::equals).isPresent() ? form.text("reason") : form.neededText("reason");
        var research = new ArrayList<Research>();
        for (int place = 0; place < MOST; place++) {
            research(fields, form, place, today).ifPresent(research::add);
        }
        if (grade.filter(Evidence.MAIN_ROAD::equals).isPresent() && research.isEmpty()) {
            form.object("title0", "evidence.research.needed");
        }
        return form.outcome(() -> new Grading(grade.orElseThrow(), reason, research));
    }

    /** The study on one line of the form; empty if nothing stands there. */
    private static Optional<Research> research(Fields fields, FormReading form, int place, LocalDate today) {
        if (Stream.of("title", "year", "link", "shows")
                .allMatch(part -> fields.text(part + place).isBlank())) {
            return Optional.empty();
        }
        var title = form.neededLine("title" + place);
        var year = form.count("year" + place);
        if (year.filter(value -> value < FIRST_YEAR || value > today.getYear() + 1)
                .isPresent()) {
            form.object(
                    "year" + place,
                    "evidence.year.wrong",
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(today.getYear()));
        }
        var link = form.address("link" + place);
        var shows = form.neededText("shows" + place);
        return Optional.of(new Research(title, year.orElse(null), link, shows));
    }
}
