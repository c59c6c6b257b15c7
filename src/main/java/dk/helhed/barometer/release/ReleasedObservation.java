package dk.helhed.barometer.release;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A protected figure as a figure of an indicator.
 *
 * @param series code of the indicator's figures
 * @param unit of the indicator
 */
record ReleasedObservation(ReleasedLine line, String series, Unit unit) {

    /** @param reason why it is taken back; empty for what stands */
    Observation in(int batch, int number, LocalDate day, UUID release, String reason) {
        var stands = reason.isEmpty();
        var counts = stands && unit == Unit.PERCENT && line.denominator() != null && line.denominator() > 0;
        return new Observation(
                batch,
                number,
                series,
                Objects.requireNonNull(line.area()),
                Period.parse(String.valueOf(line.year())).orElseThrow(),
                stands ? line.value() : null,
                unit,
                null,
                null,
                Period.parse(day.toString()).orElseThrow(),
                day,
                "/tabel/" + release,
                stands ? null : reason,
                counts ? line.numerator() : null,
                counts ? line.denominator() : null,
                stands ? line.status() : FigureStatus.VALUE);
    }
}
