package dk.helhed.analytics.bitmap;

import java.util.Arrays;

/**
 * A few words of every slot of a program: few enough to stay in the processor's cache while they are combined and counted. Used by
 * one thread.
 */
final class Block {

    /** Words in a block. */
    static final int WORDS = 128;

    /** Rows in a block. */
    static final int ROWS = WORDS * Long.SIZE;

    private final Program program;
    private final long[][] slots;

    Block(Program program) {
        this.program = program;
        // one word more, so that the end of the last cell may be read without asking
        this.slots = new long[program.slots()][WORDS + 1];
    }

    long[] slot(int number) {
        return slots[number];
    }

    /** Reads words of all bitmaps and combines them. */
    void fill(Bitmaps bitmaps, int first, int count) {
        var slot = 0;
        for (var name : program.bitmaps()) {
            bitmaps.copy(name, first, count, slots[slot++]);
        }
        for (var step : program.steps()) {
            run(step, slots[step.left()], slots[step.right()], slots[slot++], count);
        }
    }

    private static void run(Program.Step step, long[] left, long[] right, long[] target, int count) {
        switch (step.operation()) {
            case AND -> and(left, right, target, count);
            case OR -> or(left, right, target, count);
            case NOT -> not(left, target, count);
            case ALL -> Arrays.fill(target, -1L);
            case NONE -> Arrays.fill(target, 0L);
        }
    }

    private static void and(long[] left, long[] right, long[] target, int count) {
        for (var word = 0; word < count; word++) {
            target[word] = left[word] & right[word];
        }
    }

    private static void or(long[] left, long[] right, long[] target, int count) {
        for (var word = 0; word < count; word++) {
            target[word] = left[word] | right[word];
        }
    }

    private static void not(long[] left, long[] target, int count) {
        for (var word = 0; word < count; word++) {
            target[word] = ~left[word];
        }
    }
}
