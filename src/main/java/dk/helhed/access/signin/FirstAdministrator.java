package dk.helhed.access.signin;

import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Role;
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
    private final StartTurn turn;

    FirstAdministrator(LocalAccounts accounts, People people, Units units, StartTurn turn) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.turn = turn;
    }

    /** The path of a new one-time link; empty once the first administrator has a password. */
    public Optional<String> link() {
        return turn.take(() -> {
            var person = people.numbered(NUMBER).orElseGet(this::add);
            return accounts.hasPassword(person.id())
                    ? Optional.<String>empty()
                    : Optional.of("/velkommen/" + accounts.newLink(person));
        });
    }

    private Person add() {
        var root = units.municipality();
        var person = people.add(NUMBER, "Administrator", null, root, false);
        people.assign(person, Role.ADMINISTRATOR, root);
        return person;
    }
}
