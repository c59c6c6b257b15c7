package dk.helhed.access.duty;

import dk.helhed.access.Actor;
import dk.helhed.pages.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What people owe in a test, in place of what the rooms tell. */
public final class MadeUpDuties implements DutyKind {

    private final Map<UUID, List<Duty>> owed = new ConcurrentHashMap<>();
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    /** Lets the person owe these and nothing else. */
    public void owes(UUID person, Duty... duties) {
        owed.put(person, List.of(duties));
    }

    /** Asking what the person owes fails from now on. */
    public void fails(UUID person) {
        broken.add(person);
    }

    /** Asking works again. */
    public void isMended() {
        broken.clear();
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (broken.contains(actor.person())) {
            throw new IllegalStateException("Made to fail");
        }
        return owed.getOrDefault(actor.person(), List.of());
    }

    /** All duties there are. */
    public Duties all(Clock clock) {
        var kinds = new StaticListableBeanFactory(Map.of("kind", this));
        return new Duties(kinds.getBeanProvider(DutyKind.class), clock);
    }
}
