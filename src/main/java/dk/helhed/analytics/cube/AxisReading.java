package dk.helhed.analytics.cube;

import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.CodePoints;
import dk.helhed.analytics.expression.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The members of a level as they are met in the rows, numbered from 0; once all are known, in the order of an {@link Axis}. */
public final class AxisReading {

    private final Level level;
    private final LongIndex numbers = new LongIndex();
    private final Map<String, Integer> texts = new HashMap<>();
    private int missing = -1;
    private int met;
    private final List<Integer> byNumber = new ArrayList<>();

    public AxisReading(Level level) {
        this.level = level;
    }

    /** Whether the members are texts. */
    public boolean isText() {
        return level.grouping() instanceof Grouping.Each && level.column().kind() == Kind.TEXT;
    }

    /** The number of the rows in which the column is missing. */
    public int missing() {
        if (missing < 0) {
            missing = met++;
        }
        return missing;
    }

    /** The number of a value, as {@link dk.helhed.analytics.expression.Row#number} has it, or of a band or group from 0. */
    public int of(long value) {
        var index = numbers.of(value);
        if (index == byNumber.size()) {
            byNumber.add(met++);
        }
        return byNumber.get(index);
    }

    /** The number of a text. */
    public int of(String value) {
        return texts.computeIfAbsent(value, fresh -> met++);
    }

    /**
     * The axis, and where each member met stands on it.
     *
     * @param members by number: 1 + the position of the label; 0 of a member that is not used
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once
    record Ordered(Axis axis, int[] members) {}

    Ordered ordered(BitSet used) {
        var labels = new ArrayList<String>();
        var members = new int[met];
        if (isText()) {
            texts.entrySet().stream()
                    .filter(text -> used.get(text.getValue()))
                    .sorted(Map.Entry.comparingByKey(CodePoints::compare))
                    .forEach(text -> {
                        labels.add(text.getKey());
                        members[text.getValue()] = labels.size();
                    });
        } else {
            IntStream.range(0, numbers.size())
                    .filter(index -> used.get(byNumber.get(index)))
                    .boxed()
                    .sorted(Comparator.comparingLong(numbers::key))
                    .forEach(index -> {
                        labels.add(level.label(numbers.key(index)));
                        members[byNumber.get(index)] = labels.size();
                    });
        }
        if (missing >= 0 && used.get(missing)) {
            labels.add(Cube.MISSING);
            members[missing] = labels.size();
        }
        return new Ordered(new Axis(level.name(), labels), members);
    }
}
