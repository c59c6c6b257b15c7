package dk.helhed.disclosure.table;

import java.util.OptionalLong;

/**
 * A table as it may be shown to anybody: for every cell, totals included, its status and, where there is one, a value.
 *
 * <p>It holds nothing that is not shown: the value of a hidden cell is not in here.
 */
public final class ProtectedTable {

    private final Layout layout;
    private final Status[] statuses;
    private final long[] shown;

    private ProtectedTable(Layout layout, Status[] statuses, long[] shown) {
        this.layout = layout;
        this.statuses = statuses;
        this.shown = shown;
    }

    /** A table with these statuses; values of cells that are hidden or merged are dropped. */
    public static ProtectedTable of(Layout layout, Status[] statuses, long[] values) {
        if (statuses.length != layout.size() || values.length != layout.size()) {
            throw new IllegalArgumentException(
                    "cells %d, statuses %d, values %d".formatted(layout.size(), statuses.length, values.length));
        }
        long[] shown = new long[values.length];
        for (int cell = 0; cell < shown.length; cell++) {
            shown[cell] = shows(statuses[cell]) ? values[cell] : 0;
        }
        return new ProtectedTable(layout, statuses.clone(), shown);
    }

    /** Which cells there are. */
    public Layout layout() {
        return layout;
    }

    /** How many cells there are. */
    public int size() {
        return shown.length;
    }

    /** What is told of a cell. */
    public Status status(int cell) {
        return statuses[cell];
    }

    /** What is shown for a cell; empty where it is hidden or merged. */
    public OptionalLong shown(int cell) {
        return shows(statuses[cell]) ? OptionalLong.of(shown[cell]) : OptionalLong.empty();
    }

    /** How many cells have this status. */
    public int count(Status status) {
        int count = 0;
        for (Status each : statuses) {
            if (each == status) {
                count++;
            }
        }
        return count;
    }

    private static boolean shows(Status status) {
        return status == Status.VALUE || status == Status.ROUNDED;
    }
}
