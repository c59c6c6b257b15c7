package dk.helhed.reports.draft;

import dk.helhed.reports.fact.Move;
import dk.helhed.statistics.ProgressStatus;
import java.util.Locale;

/** A word that every report needs, translated once for all of them. */
public enum ReportWord {
    FOREWORD,
    DECISIONS,
    BAROMETER,
    STEERING,
    POOLS,
    TASK_FORCE,
    COUNCIL,
    ECONOMY,
    MAINSTREAMING,
    METHODS,
    ANNEX,
    FIGURES,
    EFFECT_GOALS,
    EFFORTS,
    ANSWER,
    FIGURE,
    TIME,
    NEWEST,
    CHANGE,
    MOVEMENT,
    COUNTRY,
    DANISH_ORIGIN,
    GOAL,
    STATUS,
    EFFORT,
    PHASE,
    BUDGET,
    POSITIVE,
    NEGATIVE,
    UNCHANGED,
    NO_FIGURE,
    TARGET_ACHIEVED,
    SUBSTANTIAL,
    MODERATE,
    LIMITED,
    DETERIORATION,
    AS_OF,
    CONTENTS,
    ONE_PAGE,
    EASY,
    TRANSLATED,
    MACHINE_MADE,
    WHOLE_IN_DANISH,
    LANGUAGES,
    SKIP;

    /** As stored and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the word in the languages of the site. */
    public String key() {
        return "report.word." + code();
    }

    static ReportWord of(Move move) {
        return switch (move) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case UNCHANGED -> UNCHANGED;
            case NONE -> NO_FIGURE;
        };
    }

    static ReportWord of(ProgressStatus status) {
        return switch (status) {
            case TARGET_ACHIEVED -> TARGET_ACHIEVED;
            case SUBSTANTIAL -> SUBSTANTIAL;
            case MODERATE -> MODERATE;
            case LIMITED -> LIMITED;
            case DETERIORATION -> DETERIORATION;
            case NO_FIGURE -> NO_FIGURE;
        };
    }
}
