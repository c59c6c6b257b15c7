package dk.helhed.access.log;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.access.People;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import java.util.UUID;

/** Invented people for tests. */
record LogPeople(People people, Units units, Actors actors) {

    /** Somebody new with this role in the municipality. */
    Actor arrives(String role) {
        return arrives(role, role + " " + UUID.randomUUID());
    }

    /** Somebody new of this name. */
    Actor arrives(String role, String name) {
        var person = Acting.as(Task.START, () -> {
            var root = units.municipality();
            var added = people.add("t" + UUID.randomUUID(), name, null, root, false);
            people.assign(added, role, root);
            return added;
        });
        return actors.find(person.id()).orElseThrow();
    }

    /** The number of somebody. */
    String number(Actor actor) {
        return Acting.as(
                Task.START, () -> people.find(actor.person()).orElseThrow().number());
    }
}
