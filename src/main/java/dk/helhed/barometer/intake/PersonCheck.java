package dk.helhed.barometer.intake;

import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads how many people a share is of, and holds that against the share. */
final class PersonCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private PersonCheck() {}

    /** What stands in the row; both are null when nothing does, or something is wrong, which the row is told. */
    record Counts(@Nullable Long part, @Nullable Long persons) {}

    static Counts of(Fields row, @Nullable Unit unit, @Nullable BigDecimal value) {
        var errors = row.errors().size();
        var part = whole(row, Column.NUMERATOR, 0);
        var persons = whole(row, Column.DENOMINATOR, 1);
        if (unit == null || row.errors().size() > errors || (part == null && persons == null)) {
            return new Counts(null, null);
        }
        var column = persons == null ? Column.NUMERATOR : Column.DENOMINATOR;
        if (unit != Unit.PERCENT || value == null) {
            row.refuse(column, ExpectedFigure.PERSONS_OF_SHARE);
        } else if (persons == null) {
            row.refuse(Column.DENOMINATOR, ExpectedFigure.PERSONS_WANTED);
        } else if (part != null && part.compareTo(persons) > 0) {
            row.refuse(Column.NUMERATOR, ExpectedFigure.PART_OF_PERSONS, persons);
        } else if (part != null && !isRounded(share(part, persons), value)) {
            row.refuse(
                    Column.NUMERATOR,
                    ExpectedFigure.PART_AS_VALUE,
                    value,
                    share(part, persons).setScale(2, RoundingMode.HALF_UP));
        }
        return new Counts(part == null ? null : part.longValue(), persons == null ? null : persons.longValue());
    }

    private static @Nullable BigDecimal whole(Fields row, Column column, long least) {
        var number = row.number(column);
        if (number != null
                && (number.stripTrailingZeros().scale() > 0
                        || number.compareTo(BigDecimal.valueOf(least)) < 0
                        || number.compareTo(MOST) > 0)) {
            row.refuse(column, ExpectedFigure.PERSONS, least, MOST);
            return null;
        }
        return number;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal persons) {
        return part.multiply(HUNDRED).divide(persons, MathContext.DECIMAL64);
    }

    /** Whether the value is the share to as many decimals as it is written with. */
    private static boolean isRounded(BigDecimal share, BigDecimal value) {
        var most = HALF.movePointLeft(Math.max(0, value.scale()));
        return share.subtract(value).abs().compareTo(most) <= 0;
    }
}
