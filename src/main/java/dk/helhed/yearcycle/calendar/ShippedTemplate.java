package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The template that comes with the program. It is taken in once, where there has never been any. */
@Service
public class ShippedTemplate {

    private static final ClassPathResource FILE = new ClassPathResource("yearcycle/template.yaml");

    private final TemplateRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    ShippedTemplate(TemplateRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes it into a database without a template; does nothing in any other. */
    public void takeIntoEmptyDatabase() {
        Acting.as(Task.START, () -> {
            transactions.executeWithoutResult(status -> {
                repository.hold();
                if (repository.isEmpty()) {
                    var now = clock.instant();
                    read().forEach(step -> repository.add(step, now));
                }
            });
            return null;
        });
    }

    static List<TemplateStep> read() {
        try (var content = FILE.getInputStream()) {
            return TemplateFile.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
