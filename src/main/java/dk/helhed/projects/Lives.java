package dk.helhed.projects;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lives of efforts, for rooms that follow many at once. */
@Service
@Transactional(readOnly = true)
public class Lives {

    private final EffortRepository efforts;
    private final EventRepository events;
    private final Clock clock;

    Lives(EffortRepository efforts, EventRepository events, Clock clock) {
        this.efforts = efforts;
        this.events = events;
        this.clock = clock;
    }

    /** The lives of those with the ids, seen or not, by id. Two queries, however many. */
    public Map<UUID, Life> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var begun = new HashMap<UUID, Map<Phase, LocalDate>>();
        events.begun(ids)
                .forEach(event -> begun.computeIfAbsent(event.effort(), any -> new EnumMap<>(Phase.class))
                        .putIfAbsent(event.phase(), LocalDate.ofInstant(event.at(), clock.getZone())));
        return efforts.all(ids).stream()
                .collect(toMap(Effort::id, effort -> new Life(effort, begun.getOrDefault(effort.id(), Map.of()))));
    }
}
