package dk.helhed.access.intake;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.tables.FileForm;
import dk.helhed.tables.FileRows;
import dk.helhed.tables.RowError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files of people and units in, the whole file or nothing of it. People whom the file does not name are left alone. */
@Service
public class StaffIntake {

    private final StaffPlans plans;
    private final StaffRepository repository;
    private final StaffLog log;
    private final TransactionOperations transactions;

    StaffIntake(StaffPlans plans, StaffRepository repository, StaffLog log, TransactionOperations transactions) {
        this.plans = plans;
        this.repository = repository;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Takes a file in for whoever has the machine. The whole file is checked even after the first error.
     *
     * @param errors told of every error in the order of the lines
     * @throws UncheckedIOException when the file cannot be read
     */
    public StaffResult take(StaffRequest request, Consumer<RowError> errors) {
        var rows = read(request);
        return Acting.as(
                Task.COMMAND,
                () -> Objects.requireNonNull(transactions.execute(status -> {
                    var result = take(rows, request.dryRun(), errors);
                    if (request.dryRun() || result instanceof StaffResult.Refused) {
                        status.setRollbackOnly();
                    }
                    return result;
                })));
    }

    private static StaffRows read(StaffRequest request) {
        var rows = new StaffRows();
        try {
            FileRows.read(FileForm.of(request.content()), request.content(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(request.fileName(), e);
        }
        return rows;
    }

    private StaffResult take(StaffRows rows, boolean dryRun, Consumer<RowError> errors) {
        repository.lock();
        var plan = plans.of(rows.rows());
        var wrong = Stream.concat(rows.errors().stream(), plan.errors().stream())
                .sorted(Comparator.comparingLong(RowError::line))
                .toList();
        if (wrong.isEmpty()) {
            var hadAdministrator = repository.hasAdministrator();
            plan.write(repository);
            if (!hadAdministrator || repository.hasAdministrator()) {
                if (!dryRun) {
                    log.note(plan);
                }
                return plan.taken();
            }
            wrong = plan.endingAdministrators().stream()
                    .map(line -> RowError.of(line, "-", "", ExpectedStaff.ADMINISTRATOR))
                    .toList();
        }
        wrong.forEach(errors);
        return new StaffResult.Refused(wrong.size(), rows.count());
    }
}
