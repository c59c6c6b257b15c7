package dk.helhed.reports.draft;

import dk.helhed.reports.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report, by key, in their order. */
public final class SectionKey {

    public static final String FOREWORD = "forord";

    /** What politicians are asked to decide; it stands on their page too. */
    public static final String DECISIONS = "beslutninger";

    static final String BAROMETER = "barometer";
    static final String STEERING = "projektstyring";
    static final String POOLS = "puljer";
    static final String TASK_FORCE = "taskforce";
    static final String COUNCIL = "integrationsraad";
    static final String ECONOMY = "oekonomi";
    static final String MAINSTREAMING = "mainstreaming";
    static final String METHODS = "metode";
    private static final String ANNEX = "bilag-";

    private SectionKey() {}

    /** Those of a report with these facts. */
    public static List<String> all(Facts facts) {
        var keys = new ArrayList<>(List.of(FOREWORD, DECISIONS, BAROMETER));
        facts.themes().forEach(theme -> keys.add(theme.ref()));
        keys.addAll(List.of(STEERING, POOLS, TASK_FORCE, COUNCIL, ECONOMY, MAINSTREAMING, METHODS));
        for (var number = 1; number <= facts.committees().size(); number++) {
            keys.add(annex(number));
        }
        return keys;
    }

    /** The annex of the committee with the number, from 1. */
    static String annex(int number) {
        return ANNEX + number;
    }
}
