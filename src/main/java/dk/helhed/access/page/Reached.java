package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Directory;
import dk.helhed.access.Person;
import dk.helhed.access.Place;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.pages.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an address names, if whoever asks may do there what the page is for. Anything else is not there. */
@Component
class Reached {

    static final String ID = "{id}";
    static final String UNIT = "{id:\\d{1,9}}";

    private final Access access;
    private final Directory directory;
    private final Units units;

    Reached(Access access, Directory directory, Units units) {
        this.access = access;
        this.directory = directory;
        this.units = units;
    }

    /** Who is asking. Behind a door that wants a permission there always is somebody. */
    static Actor actor() {
        return Actor.asking().orElseThrow();
    }

    /**
     * The person with the id.
     *
     * @throws NotFoundException if unknown or out of reach
     */
    Person person(UUID id, String permission) {
        return directory.find(actor(), id, permission).orElseThrow(Reached::missing);
    }

    /**
     * The unit with the id.
     *
     * @throws NotFoundException if unknown or out of reach
     */
    Unit unit(int id, String permission) {
        return units.find(id)
                .filter(unit -> access.may(actor(), permission, new Place(unit.id(), null)))
                .orElseThrow(Reached::missing);
    }

    static NotFoundException missing() {
        return new NotFoundException("error.not-found.detail");
    }
}
