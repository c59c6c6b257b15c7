package dk.helhed.barometer.intake;

import dk.helhed.barometer.Observation;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Streams observations into the database in the text form of {@code COPY}, so that memory does not grow with the file. */
final class ObservationCopy implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(CHUNK + 1024);

    ObservationCopy(CopyIn copy) {
        this.copy = copy;
    }

    void write(Observation row) {
        var period = row.period();
        rows.append(row.batch()).append('\t').append(row.line());
        add(row.indicator());
        add(row.area());
        add(code(period));
        add(period == null ? null : period.first().toString());
        add(period == null ? null : period.last().toString());
        add(plain(row.value()));
        add(row.unit().code());
        add(plain(row.change()));
        add(code(row.since()));
        add(code(row.published()));
        add(row.knownOn().toString());
        add(row.source());
        add(row.note());
        add(row.numerator());
        add(row.denominator());
        add(row.status().code());
        rows.append('\n');
        if (rows.length() >= CHUNK) {
            flush();
        }
    }

    /** Hands the last rows over and ends the stream. */
    void end() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw IntakeRepository.lost(e);
        }
    }

    /** Gives the rows up unless they were ended, so that the connection can be used again. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw IntakeRepository.lost(e);
        }
    }

    private void flush() {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw IntakeRepository.lost(e);
        }
        rows.setLength(0);
    }

    private void add(@Nullable String text) {
        rows.append('\t');
        if (text == null) {
            rows.append("\\N");
            return;
        }
        for (int position = 0; position < text.length(); position++) {
            var character = text.charAt(position);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(character);
            }
        }
    }

    private void add(@Nullable Long count) {
        add(count == null ? null : count.toString());
    }

    private static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
