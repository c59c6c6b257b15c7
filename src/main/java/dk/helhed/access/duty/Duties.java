package dk.helhed.access.duty;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dk.helhed.access.Actor;
import dk.helhed.pages.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** All that waits for a person, from every room. */
@Service
@Transactional(readOnly = true)
public class Duties {

    private static final Comparator<Duty> MOST_PRESSING = comparing(Duty::urgency)
            .thenComparing(Duty::by, nullsLast(naturalOrder()))
            .thenComparing(Duty::what);

    private static final Comparator<Owed> MOST_PRESSING_FIRST = comparing(Owed::duty, MOST_PRESSING);

    private final List<DutyKind> kinds;
    private final Clock clock;

    Duties(ObjectProvider<DutyKind> kinds, Clock clock) {
        this.kinds = kinds.orderedStream().toList();
        this.clock = clock;
    }

    /** What waits for the actor: what is late first, then by the last day; what has none comes last. */
    public List<Duty> of(Actor actor, Language language) {
        return owed(actor, language).stream().map(Owed::duty).toList();
    }

    /** The same, each with its kind. */
    public List<Owed> owed(Actor actor, Language language) {
        var today = LocalDate.now(clock);
        return kinds.stream()
                .flatMap(kind -> kind.of(actor, language, today).stream().map(duty -> new Owed(name(kind), duty)))
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private static String name(DutyKind kind) {
        return ClassUtils.getUserClass(kind).getSimpleName();
    }
}
