package dk.helhed.barometer.intake;

import dk.helhed.barometer.intake.IntakeRepository.Contradiction;
import dk.helhed.tables.Header;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a file on their way in: the first is the header, each of the others is stored or refused. */
final class RowStream implements RowTaker {

    private final RowCheck check;
    private final ObservationCopy copy;
    private final Consumer<RowError> errors;
    private @Nullable Header<Column> header;
    private int taken;
    private int refused;

    RowStream(RowCheck check, ObservationCopy copy, Consumer<RowError> errors) {
        this.check = check;
        this.copy = copy;
        this.errors = errors;
    }

    int taken() {
        return taken;
    }

    int refused() {
        return refused;
    }

    /** Takes the next row; false when the header is such that no row can be read. */
    @Override
    public boolean next(List<String> fields, long line) {
        if (header == null) {
            header = Header.of(Column.class, fields, line);
            check.errors(header).forEach(this::refuse);
            return refused == 0;
        }
        switch (check.check(new Fields(header, fields, line))) {
            case Checked.Good good -> {
                taken++;
                if (refused == 0) {
                    copy.write(good.observation());
                }
            }
            case Checked.Bad bad -> {
                refused++;
                bad.errors().forEach(errors);
            }
        }
        return true;
    }

    @Override
    public void refuse(RowError error) {
        refused++;
        errors.accept(error);
    }

    void refuse(Contradiction row) {
        taken--;
        refuse(RowError.of(
                row.line(),
                Objects.requireNonNull(header).name(row.column()),
                Objects.requireNonNullElse(row.found(), ""),
                ExpectedFigure.SAME_AS_LINE,
                row.firstLine()));
    }

    /** Hands the rows to the database, unless one was refused. */
    void end() {
        if (refused == 0) {
            copy.end();
        }
    }
}
