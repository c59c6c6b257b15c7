package dk.helhed.projects.application;

import dk.helhed.access.Objection;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.pool.Pool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a pool demands of an application: that it comes in time, and asks for neither too little nor too much. */
final class PoolLimits {

    private PoolLimits() {}

    /** What stands in the way on the day; empty if nothing does. */
    static List<Objection> objections(Pool pool, Ask ask, LocalDate today) {
        var objections = new ArrayList<Objection>();
        var sheet = pool.sheet();
        switch (pool.standing(today)) {
            case OPEN -> {}
            case COMING ->
                objections.add(Objection.of(
                        "pool",
                        "application.pool.coming",
                        sheet.name(),
                        Objects.requireNonNull(sheet.window().opens())));
            case CLOSED -> {
                var deadline = sheet.window().deadline();
                objections.add(
                        deadline != null && deadline.isBefore(today)
                                ? Objection.of("pool", "application.pool.late", sheet.name(), deadline)
                                : Objection.of("pool", "application.pool.closed", sheet.name()));
            }
        }
        var amount = ask.amount();
        var least = sheet.amounts().least();
        var most = sheet.amounts().most();
        if (amount != null && least != null && amount.compareTo(least) < 0) {
            objections.add(Objection.of("amount", "application.pool.little", sheet.name(), least));
        }
        if (amount != null && most != null && amount.compareTo(most) > 0) {
            objections.add(Objection.of("amount", "application.pool.much", sheet.name(), most));
        }
        return objections;
    }
}
