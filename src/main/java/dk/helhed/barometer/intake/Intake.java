package dk.helhed.barometer.intake;

import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Indicators;
import dk.helhed.reference.Areas;
import dk.helhed.tables.ExpectedForm;
import dk.helhed.tables.FileForm;
import dk.helhed.tables.FileRows;
import dk.helhed.tables.RowError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files of observations in, each as one batch or not at all. */
@Service
public class Intake {

    private final Areas areas;
    private final Indicators indicators;
    private final IntakeRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    Intake(
            Areas areas,
            Indicators indicators,
            IntakeRepository repository,
            TransactionOperations transactions,
            Clock clock) {
        this.areas = areas;
        this.indicators = indicators;
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes a file in. The whole file is checked even after the first error.
     *
     * @param errors told of every error in the order of the lines; contradictions between rows come last
     * @throws UncheckedIOException when the file cannot be read
     */
    public IntakeResult take(IntakeRequest request, Consumer<RowError> errors) {
        try {
            var form = FileForm.of(request.content()::getInputStream);
            return Objects.requireNonNull(transactions.execute(status -> {
                var result = takeInTransaction(request, form, errors);
                if (!(result instanceof IntakeResult.Stored)) {
                    status.setRollbackOnly();
                }
                return result;
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(request.fileName(), e);
        }
    }

    private IntakeResult takeInTransaction(IntakeRequest request, FileForm form, Consumer<RowError> errors) {
        var number = repository.lockNextBatch();
        var before = repository.findBatch(form.sha256());
        if (before.isPresent()) {
            return new IntakeResult.AlreadyImported(before.get());
        }
        var rows = readAll(number, request, form, errors);
        if (rows.refused() > 0) {
            return new IntakeResult.Refused(rows.refused(), rows.taken() + rows.refused());
        }
        if (request.dryRun()) {
            return new IntakeResult.Checked(rows.taken());
        }
        repository.save(batch(number, request, form, rows.taken()));
        return new IntakeResult.Stored(number, rows.taken());
    }

    private RowStream readAll(int number, IntakeRequest request, FileForm form, Consumer<RowError> errors) {
        var check = new RowCheck(areas, indicators.series(), request, number, LocalDate.now(clock));
        try (var copy = repository.openCopy()) {
            var rows = new RowStream(check, copy, errors);
            read(request, form, rows);
            rows.end();
            if (rows.refused() == 0) {
                repository.findContradictions(number).forEach(rows::refuse);
            }
            return rows;
        }
    }

    private static void read(IntakeRequest request, FileForm form, RowStream rows) {
        try {
            FileRows.read(form, request.content()::getInputStream, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(request.fileName(), e);
        }
        if (rows.taken() == 0 && rows.refused() == 0) {
            rows.refuse(RowError.of(1, "-", "", ExpectedForm.ROWS));
        }
    }

    private Batch batch(int number, IntakeRequest request, FileForm form, int taken) {
        return new Batch(
                number,
                clock.instant(),
                request.importedBy(),
                request.fileName(),
                form.sha256(),
                request.source(),
                request.published(),
                taken,
                0);
    }
}
