package dk.helhed.projects.pool;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forms of pools for the person who sends them, and draws them again. */
@Component
@Transactional(readOnly = true)
class PoolForms {

    private static final int MOST_SUGGESTIONS = 300;

    private final Access access;
    private final Units units;
    private final People people;
    private final PoolFields fields;
    private final Clock clock;

    PoolForms(Access access, Units units, People people, PoolFields fields, Clock clock) {
        this.access = access;
        this.units = units;
        this.people = people;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * What the form says, if the actor may write it.
     *
     * @param before as it was; null for a new one
     */
    Outcome<PoolSheet> read(Actor actor, Fields typed, Language language, @Nullable Pool before) {
        var reach = access.scope(actor, Pools.EDIT);
        return new PoolReading(typed, language, knownTo(reach))
                .read(before == null ? null : before.sheet(), before == null ? "" : fields.owner(before));
    }

    PoolForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        return new PoolForm(page, typed, theirs, objections, units.openIfFew(MOST_SUGGESTIONS));
    }

    private PoolReading.Known knownTo(Scope reach) {
        return new PoolReading.Known() {

            @Override
            public List<Unit> units(String name) {
                return units.named(name);
            }

            @Override
            public Optional<Person> person(String number) {
                return people.numbered(number);
            }

            @Override
            public Scope reach() {
                return reach;
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }
        };
    }
}
