package dk.helhed.disclosure.table;

/** What can be wrong with a table, its dimensions or the settings of its protection. The arguments of each stand beside it. */
public enum Fault {
    /** The same code twice: dimension, code. */
    CODE_TWICE,
    /** A dimension without codes: dimension. */
    NO_CODES,
    /** A code below two parents: dimension, code, one parent, the other. */
    TWO_PARENTS,
    /** A code above itself: dimension, code. */
    LOOP,
    /** More than one code without parent: dimension, one, another. */
    SEVERAL_ROOTS,
    /** A code that the dimension does not have: dimension, code. */
    UNKNOWN_CODE,
    /** A row at a code that has others below it, where an inner cell was expected: dimension, code. */
    NOT_INNER,
    /** A row with more or fewer codes than there are dimensions: expected, found. */
    WRONG_WIDTH,
    /** The same inner cell twice: table, cell. */
    CELL_TWICE,
    /** A count below zero: table, cell, value. */
    NEGATIVE,
    /** A part greater than its whole: cell, part, whole. */
    PART_ABOVE_WHOLE,
    /** A total that is not the sum of its parts: table, cell, given total, computed sum. */
    TOTALS_DIFFER,
    /** A total that was expected and is not given: table, cell. */
    TOTAL_MISSING,
    /** A cell with different values in two linked tables: cell, one value, the other. */
    TABLES_DISAGREE,
    /** No rows at all: table. */
    EMPTY_TABLE,
    /** More cells than can be numbered: table. */
    TOO_MANY_CELLS,
    /** A setting out of its range: setting, value, lowest, highest. */
    SETTING_OUT_OF_RANGE,
    /** Settings that protect nothing at all. */
    PROTECTS_NOTHING,
    /** A rule that needs the largest contributions, and a table without them: table. */
    NO_CONTRIBUTIONS,
    /** A cell that must be shown and must be hidden: cell, why it must be shown, why it must be hidden. */
    CONTRADICTION,
    /** A cell that cannot be protected, because what must be shown gives it away: cell. */
    CANNOT_BE_PROTECTED,
    /** A table too large for the exact method: cells, most cells. */
    TOO_LARGE_FOR_OPTIMAL,
    /** The time for the exact method ran out before any pattern was found: seconds. */
    OUT_OF_TIME,
    /** A cell named in the settings that no table has: cell. */
    UNKNOWN_CELL
}
