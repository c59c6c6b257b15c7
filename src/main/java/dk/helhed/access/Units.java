package dk.helhed.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's organisation: a tree of units. */
@Service
@Transactional
public class Units {

    /** To add units, change them and close them. */
    public static final String EDIT = "units.edit";

    private final PeopleRepository repository;

    Units(PeopleRepository repository) {
        this.repository = repository;
    }

    /** All units, closed ones too, by name. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return repository.findUnits();
    }

    /** The municipality itself; empty before the first start. */
    @Transactional(readOnly = true)
    public Optional<Unit> root() {
        return repository.findUnits().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst();
    }

    /** Adds a unit below another; the municipality itself stands below none. */
    public Unit add(String code, String name, Unit.Kind kind, @Nullable Integer parent) {
        return new Unit(repository.addUnit(code, name, kind, parent), code, name, kind, parent, null);
    }
}
