package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Role;
import dk.helhed.access.Task;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets the first person in: there is no default password, but a one-time link for whoever reads the console. */
@Service
public class FirstAdministrator {

    /** The number of the first administrator, who signs in with a local account only. */
    public static final String NUMBER = "administrator";

    private final LocalAccounts accounts;
    private final People people;
    private final Units units;

    FirstAdministrator(LocalAccounts accounts, People people, Units units) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
    }

    /** The path of a new one-time link; empty once the first administrator has a password. */
    public Optional<String> link() {
        return Acting.as(Task.START, () -> {
            var person = people.numbered(NUMBER).orElseGet(this::add);
            return accounts.hasPassword(person.id())
                    ? Optional.<String>empty()
                    : Optional.of("/velkommen/" + accounts.newLink(person));
        });
    }

    private Person add() {
        var root = units.root().orElseGet(() -> units.add("kommune", "Kommunen", Unit.Kind.MUNICIPALITY, null));
        var person = people.add(NUMBER, "Administrator", null, root, false);
        people.assign(person, Role.ADMINISTRATOR, root);
        return person;
    }
}
