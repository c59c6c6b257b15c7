package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.signal.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forms of actions, and draws them. */
@Component
@Transactional(readOnly = true)
class ActionForms {

    private static final int MOST_SUGGESTIONS = 300;

    private final Units units;
    private final People people;
    private final Themes themes;
    private final Sources sources;
    private final Clock clock;

    ActionForms(Units units, People people, Themes themes, Sources sources, Clock clock) {
        this.units = units;
        this.people = people;
        this.themes = themes;
        this.sources = sources;
        this.clock = clock;
    }

    /** What an action can come from. */
    @Component
    record Sources(Signals signals, Proposals proposals) {}

    /**
     * What the form says.
     *
     * @param before as it was; null for a new one
     */
    Outcome<ActionContent> read(Fields typed, Language language, @Nullable Action before) {
        return new ActionReading(typed, language, known(), before).read();
    }

    ActionForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        var today = LocalDate.now(clock);
        var departments = new Departments(units.all())
                .highest().stream()
                        .filter(unit ->
                                unit.isOpenOn(today) || typed.isTicked("departments", Integer.toString(unit.id())))
                        .toList();
        return new ActionForm(
                page, typed, theirs, objections, departments, units.openIfFew(MOST_SUGGESTIONS), themes.all());
    }

    /** The form of an action as it is. */
    Fields fields(Action action) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("title", List.of(action.title()));
        fields.put("purpose", List.of(action.purpose()));
        fields.put("unit", List.of(units.find(action.unit()).map(Unit::label).orElse("")));
        fields.put(
                "departments",
                action.departments().stream().map(Object::toString).toList());
        fields.put("owner", List.of(shown(action)));
        fields.put("due", List.of(action.due().toString()));
        fields.put("themes", action.themes().stream().map(ThemeRef::toString).toList());
        fields.put("signal", List.of(Objects.toString(action.signal(), "")));
        fields.put("proposal", List.of(Objects.toString(action.proposal(), "")));
        fields.put(Fields.VERSION, List.of(Integer.toString(action.version())));
        return new Fields(fields);
    }

    /** The owner as somebody who may know the person can write it: the number, else the name. */
    private String shown(Action action) {
        return people.find(action.owner()).map(Person::number).orElse(action.ownerName());
    }

    private ActionReading.Known known() {
        var tree = new Departments(units.all());
        return new ActionReading.Known() {

            @Override
            public List<Unit> units(String name) {
                return units.named(name);
            }

            @Override
            public Departments departments() {
                return tree;
            }

            @Override
            public Optional<Person> person(String number) {
                return people.numbered(number);
            }

            @Override
            public String shown(Action action) {
                return ActionForms.this.shown(action);
            }

            @Override
            public boolean hasTheme(ThemeRef theme) {
                return themes.find(theme).isPresent();
            }

            @Override
            public boolean hasSignal(UUID signal) {
                return sources.signals().find(signal).isPresent();
            }

            @Override
            public boolean hasProposal(int number) {
                return sources.proposals().find(number).isPresent();
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }
        };
    }
}
