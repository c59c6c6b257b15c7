package dk.helhed.projects;

import dk.helhed.forms.Coded;

/** What a list of efforts is sorted by. */
public enum EffortOrder implements Coded {
    /** The latest changed first. */
    CHANGED("changed_at desc"),
    NUMBER("number"),
    TITLE("title collate \"da-x-icu\""),
    /** The largest first; those that are not known last. */
    BUDGET("budget desc nulls last"),
    /** What the municipality pays itself, the largest first; what is not known last. */
    MUNICIPAL("municipal desc nulls last"),
    /** The first to begin first. */
    STARTS("starts nulls last"),
    /** The first to run out of money first. */
    FUNDED_UNTIL("funded_until nulls last");

    private final String sql;

    EffortOrder(String sql) {
        this.sql = sql;
    }

    /** On {@code projects.effort}; each effort has a place of its own. */
    String sql() {
        return sql + ", effort.id";
    }

    @Override
    public String key() {
        return "effort.order." + code();
    }
}
