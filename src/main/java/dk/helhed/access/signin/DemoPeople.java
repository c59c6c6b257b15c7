package dk.helhed.access.signin;

import dk.helhed.access.Access;
import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Role;
import dk.helhed.access.Task;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.pages.NotFoundException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Invented people, one for each role, to try the program with. They can be signed in as without a password, but only where
 * the program was started for that, and only from the machine it runs on.
 */
@Service
public class DemoPeople {

    /** Names by role. Nobody real is meant. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("indicator-owner", "Inge Indikator"),
            Map.entry("data-steward", "Dorte Data"),
            Map.entry("policy-secretary", "Palle Politik"),
            Map.entry("project-manager", "Petra Projekt"),
            Map.entry("committee-secretary", "Ulla Udvalg"),
            Map.entry("committee-member", "Byrge Byråd"),
            Map.entry("caseworker", "Signe Sag"),
            Map.entry("team-leader", "Tove Team"),
            Map.entry("interpreter-coordinator", "Tarek Tolk"),
            Map.entry("placement-officer", "Bo Bolig"),
            Map.entry("evaluator", "Eva Evaluering"),
            Map.entry("translator", "Oksana Oversætter"),
            Map.entry("citizens-adviser", "Rikke Rådgiver"),
            Map.entry("auditor", "Revi Sorensen"),
            Map.entry("administrator", "Adam Administrator"));

    private final Access access;
    private final People people;
    private final Units units;
    private final SignInSettings settings;
    private final StartTurn turn;

    DemoPeople(Access access, People people, Units units, SignInSettings settings, StartTurn turn) {
        this.access = access;
        this.people = people;
        this.units = units;
        this.settings = settings;
        this.turn = turn;
    }

    /** Adds those who are missing, and their units. */
    public void arrive() {
        turn.take(() -> {
            var department = unit("demo-forvaltning", "Demoforvaltningen", Unit.Kind.DEPARTMENT, units.municipality());
            var team = unit("demo-team", "Demoteamet", Unit.Kind.TEAM, department);
            access.matrix().roles().forEach(role -> arrive(role, team));
            return null;
        });
    }

    private Unit unit(String code, String name, Unit.Kind kind, Unit above) {
        return units.all().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseGet(() -> units.add(code, name, kind, above.id()));
    }

    private void arrive(Role role, Unit team) {
        var number = number(role);
        if (people.numbered(number).isEmpty()) {
            people.assign(
                    people.add(number, NAMES.getOrDefault(role.code(), role.code()), null, team, true),
                    role.code(),
                    team);
        }
    }

    private static String number(Role role) {
        return "demo-" + role.code();
    }

    /** Those who can be signed in as, in the order of their roles; nobody where the program is not started for it. */
    List<DemoPerson> all() {
        if (!settings.demo()) {
            return List.of();
        }
        return Acting.as(
                Task.SIGN_IN,
                () -> access.matrix().roles().stream()
                        .flatMap(role ->
                                people.numbered(number(role)).stream().map(person -> new DemoPerson(role, person)))
                        .toList());
    }

    /**
     * The person to be signed in.
     *
     * @param address where the request came from
     * @throws NotFoundException if the program is not started for it, the address is another machine's, or there is no such
     *     invented person
     */
    Person find(String number, String address) {
        return Optional.of(number)
                .filter(wanted -> settings.demo() && isThisMachine(address))
                .flatMap(wanted -> Acting.as(Task.SIGN_IN, () -> people.numbered(wanted)))
                .filter(Person::demo)
                .orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** An invented person and the role to be tried. */
    public record DemoPerson(Role role, Person person) {}
}
