package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.PeopleFilter;
import dk.helhed.access.PeopleFilter.Presence;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.pages.BadAddressException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what an address asks for. */
@Component
class PeopleQueries {

    private final Access access;
    private final Units units;

    PeopleQueries(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** The units that the query may mean; one if it is clear, and none if it names none. */
    List<Unit> units(PeopleQuery query) {
        return units.named(query.unit());
    }

    /**
     * The filter.
     *
     * @throws BadAddressException if unit, role or presence are not what there is
     */
    PeopleFilter filter(PeopleQuery query) {
        var found = units(query);
        if (!query.unit().isEmpty() && found.size() != 1) {
            throw new BadAddressException("error.people.unit", query.unit());
        }
        return filter(query, found.isEmpty() ? null : found.getFirst());
    }

    /** The filter, for a unit that is known already. */
    PeopleFilter filter(PeopleQuery query, @Nullable Unit unit) {
        var role = query.role();
        if (!role.isEmpty() && access.matrix().role(role).isEmpty()) {
            throw new BadAddressException("error.people.role", role);
        }
        var presence = Stream.of(Presence.values())
                .filter(one -> one.code().equals(query.presence()))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("error.people.presence", query.presence()));
        return new PeopleFilter(query.words(), unit == null ? null : unit.id(), role.isEmpty() ? null : role, presence);
    }
}
