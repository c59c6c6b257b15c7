package dk.helhed.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what somebody types about a person. */
final class PersonCheck {

    private final List<Objection> objections = new ArrayList<>();
    private final Units units;
    private final LocalDate today;

    PersonCheck(Units units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    List<Objection> objections() {
        return objections;
    }

    void object(String field, String key, Object... arguments) {
        objections.add(Objection.of(field, key, arguments));
    }

    String number(String typed) {
        if (!Typed.isNumber(typed.strip())) {
            object("number", "people.number.wrong");
        }
        return typed.strip();
    }

    String name(String typed) {
        if (!Typed.isName(typed)) {
            object("name", "people.name.wrong");
        }
        return typed.strip();
    }

    @Nullable
    String email(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (!Typed.isEmail(typed.strip())) {
            object("email", "people.email.wrong");
        }
        return typed.strip();
    }

    String language(String typed) {
        if (!List.of("da", "en").contains(typed)) {
            object("language", "people.language.wrong");
        }
        return typed;
    }

    /** The open unit that is meant; empty, with an objection, if none or several are. */
    Optional<Unit> unit(String field, String typed) {
        var found = units.named(typed);
        if (found.size() > 1) {
            object(
                    field,
                    "units.several",
                    typed,
                    String.join(", ", found.stream().map(Unit::label).limit(5).toList()));
        } else if (found.isEmpty()) {
            object(field, typed.isBlank() ? "units.none" : "units.unknown", typed);
        } else if (!found.getFirst().isOpenOn(today)) {
            object(field, "units.closed", found.getFirst().name());
        }
        return objections.isEmpty() || found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
