package dk.helhed.projects.intake;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.money.EffortMoney;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files of efforts in, the whole file or nothing of it. Efforts that the file does not name are left alone. */
@Service
public class EffortIntake {

    private final Plans plans;
    private final EffortChanges changes;
    private final EffortMoney money;
    private final IntakeRepository repository;
    private final TransactionOperations transactions;

    EffortIntake(
            Plans plans,
            EffortChanges changes,
            EffortMoney money,
            IntakeRepository repository,
            TransactionOperations transactions) {
        this.plans = plans;
        this.changes = changes;
        this.money = money;
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Somebody changed an effort while the file was taken in. */
    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final long line;

        ChangedMeanwhile(long line) {
            super(null, null, false, false);
            this.line = line;
        }
    }

    /** What taking the file in would do. Nothing is stored. */
    IntakePlan check(EffortFile file, Mapping mapping) {
        return Objects.requireNonNull(transactions.execute(status -> plans.of(file, mapping)));
    }

    /**
     * Takes the file in, if nothing is wrong with it.
     *
     * @param example whether the efforts come with the program
     */
    IntakePlan take(EffortFile file, Mapping mapping, boolean example) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                repository.lock();
                var plan = plans.of(file, mapping);
                if (plan.isGood()) {
                    plan.rows().stream().filter(row -> !row.isSame()).forEach(row -> write(row, example));
                }
                return plan;
            }));
        } catch (ChangedMeanwhile e) {
            var problem = RowProblem.of(e.line, "", "", Objection.of("", "effort.changed-meanwhile"));
            return new IntakePlan(List.of(), List.of(problem), 1, 1);
        }
    }

    private void write(Planned row, boolean example) {
        var before = row.before();
        var effort = before;
        if (effort == null) {
            effort = done(row, changes.register(row.sheet(), row.number(), row.phase(), example));
        } else if (row.changesSheet()) {
            effort = done(row, changes.change(effort, effort.version(), row.sheet()));
        }
        if (row.evidence() != (before == null ? Evidence.UNGRADED : before.evidence())) {
            effort = done(row, changes.grade(effort, row.evidence()));
        }
        if (row.sources().isEmpty()) {
            return;
        }
        var old = before == null
                ? List.<dk.helhed.projects.money.Source>of()
                : money.of(before).sources();
        for (var source : row.sources()) {
            var changed = old.stream().filter(one -> one.id() == source.id()).findFirst();
            if (changed.isPresent()) {
                done(row, money.change(effort, changed.get(), source));
            } else {
                money.add(effort, source);
            }
        }
    }

    private static <T> T done(Planned row, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.thing();
            case Outcome.Refused<T> refused -> throw new ChangedMeanwhile(row.line());
        };
    }
}
