package dk.helhed.projects.application;

import dk.helhed.forms.Coded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the form, in order. */
public enum Step implements Coded {
    AMOUNT("beloeb"),
    THEORY("forandring"),
    BUDGET("budget"),
    PLAN("evaluering"),
    AFTER("bagefter"),
    SEND("send");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** The last part of the path of its page. */
    public String path() {
        return path;
    }

    /** The names of its fields. */
    List<String> fields() {
        return switch (this) {
            case AMOUNT -> List.of("pool", "amount", "cofinancing", "cofinancier", "cofinancierKind");
            case THEORY -> List.of("challenge", "targetGroup", "effects", "results", "activities", "resources");
            case BUDGET -> List.of("year", "cost", "applied", "own");
            case AFTER -> List.of("lasting", "risks");
            case PLAN, SEND -> List.of();
        };
    }

    /** The step of a page; empty if there is none. */
    static Optional<Step> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The step after it; itself if it is the last. */
    public Step next() {
        return switch (this) {
            case AMOUNT -> THEORY;
            case THEORY -> BUDGET;
            case BUDGET -> PLAN;
            case PLAN -> AFTER;
            case AFTER, SEND -> SEND;
        };
    }

    /** The step before it; itself if it is the first. */
    public Step previous() {
        return switch (this) {
            case AMOUNT, THEORY -> AMOUNT;
            case BUDGET -> THEORY;
            case PLAN -> BUDGET;
            case AFTER -> PLAN;
            case SEND -> AFTER;
        };
    }

    @Override
    public String key() {
        return "application.step." + code();
    }
}
