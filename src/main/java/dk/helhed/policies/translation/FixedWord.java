package dk.helhed.policies.translation;

import java.util.Locale;

/** A word that the reading page of every policy needs, translated once for all of them. */
public enum FixedWord {
    POLICY,
    VISION,
    MISSION,
    VALUE,
    PRINCIPLE,
    CROSS_CUTTING,
    FOCUS_AREA,
    COMMITMENTS,
    ACROSS_TRACKS,
    WHOLE_POLICY,
    NO_COMMITMENT,
    GOALS,
    WHO,
    AT_LEAST,
    AT_MOST,
    SAME_AS,
    EACH_YEAR,
    DEADLINE,
    PERCENTAGE_POINTS,
    WHOLE_COUNTRY,
    INDICATOR,
    NEWEST_FIGURE,
    NO_FIGURE,
    RESPONSIBLE,
    FACTS,
    ADOPTED,
    ADOPTED_BY,
    VALID_FROM,
    VALID_TO,
    EVALUATION,
    NOT_ADOPTED,
    NOT_IN_FORCE,
    TRANSLATED,
    LANGUAGES,
    FIGURES_PAGE,
    SKIP;

    /** As stored and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the word in the languages of the site. */
    public String key() {
        return "policy.word." + code();
    }

    TextPlace place() {
        return new TextPlace(code(), TextField.WORD);
    }
}
