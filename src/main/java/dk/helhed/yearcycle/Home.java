package dk.helhed.yearcycle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dk.helhed.barometer.HomeMunicipality;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.projects.Efforts;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The municipality whose cycle this is, and the policies that it follows. */
@Component
public class Home implements HomeMunicipality {

    private final YearcycleSettings settings;
    private final Efforts efforts;
    private final Policies policies;
    private final Areas areas;

    Home(YearcycleSettings settings, Efforts efforts, Policies policies, Areas areas) {
        this.settings = settings;
        this.efforts = efforts;
        this.policies = policies;
        this.areas = areas;
    }

    /** The municipality: as set, else the one that efforts are usually registered in, else that of the first policy in force. */
    @Override
    public Optional<Area> municipality() {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> Optional.of(settings.municipality()).filter(code -> !code.isEmpty()),
                        efforts::usualArea,
                        this::ofPolicies)
                .flatMap(source -> source.get().stream())
                .flatMap(code -> areas.find(code).stream())
                .findFirst();
    }

    /** The policies that it follows: those in force, else the one that was in force last. By the first day in force. */
    public List<Policy> followed() {
        var adopted = municipality().stream()
                .flatMap(area -> policies.all().stream()
                        .filter(policy -> policy.head().municipality().equals(area.code())))
                .filter(policy -> policy.standing().compareTo(Standing.IN_FORCE) >= 0)
                .sorted(comparing(policy -> policy.head().from(), nullsFirst(LocalDate::compareTo)))
                .toList();
        var inForce = adopted.stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE)
                .toList();
        return inForce.isEmpty() && !adopted.isEmpty() ? List.of(adopted.getLast()) : inForce;
    }

    private Optional<String> ofPolicies() {
        return policies.all().stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE)
                .map(policy -> policy.head().municipality())
                .findFirst();
    }
}
