package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;
import dk.helhed.statistics.Good;

/** Which way of a measure is good, as forms ask for it. */
public enum Way implements Coded {
    HIGHER(Good.HIGHER),
    LOWER(Good.LOWER);

    private final Good good;

    Way(Good good) {
        this.good = good;
    }

    public Good good() {
        return good;
    }

    @Override
    public String key() {
        return "effort.plan.way." + code();
    }
}
