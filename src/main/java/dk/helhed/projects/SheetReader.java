package dk.helhed.projects;

import dk.helhed.access.Outcome;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.reference.Area;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads many sheets by the rules of their form, and asks once only what a name stands for. For one thread, and a short time. */
public final class SheetReader {

    private final Remembering known;

    SheetReader(SheetReading.Known known) {
        this.known = new Remembering(known);
    }

    /**
     * What the fields say; numbers are written as in Danish.
     *
     * @param before as it was; null for a new one
     * @param managerBefore how the manager was written then
     */
    public Outcome<Sheet> read(Fields fields, @Nullable Sheet before, String managerBefore) {
        return new SheetReading(fields, Language.DANISH, known).read(before, managerBefore);
    }

    private record Remembering(
            SheetReading.Known known,
            Map<String, Optional<Area>> areas,
            Map<String, List<Unit>> found,
            Map<String, Optional<UUID>> people,
            Map<GoalRef, Boolean> goals)
            implements SheetReading.Known {

        Remembering(SheetReading.Known known) {
            this(known, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        @Override
        public Optional<Area> area(String name) {
            return areas.computeIfAbsent(name, known::area);
        }

        @Override
        public List<Unit> units(String name) {
            return found.computeIfAbsent(name, known::units);
        }

        @Override
        public Optional<UUID> person(String number) {
            return people.computeIfAbsent(number, known::person);
        }

        @Override
        public boolean hasGoal(GoalRef goal) {
            return goals.computeIfAbsent(goal, known::hasGoal);
        }

        @Override
        public Scope reach() {
            return known.reach();
        }

        @Override
        public LocalDate today() {
            return known.today();
        }
    }
}
