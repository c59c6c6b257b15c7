package dk.helhed.reports.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.FigureStatus;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a report is told of the barometer's figures. */
@CycleTest
class FigureReaderTests {

    private static final FigureRef IN_WORK = new FigureRef("N12", "851");

    private final FigureReader reader;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    FigureReaderTests(FigureReader reader, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    @Test
    void aFigureThatIsKeptBackIsToldWithoutAValue() {
        var told = withOneKeptBack();

        assertThat(told.keptBack()).satisfies(FigureReaderTests::assertKeptBack);
        assertThat(told.series().getFirst().at("2099")).hasValueSatisfying(FigureReaderTests::assertKeptBack);
        assertThat(told.series().getFirst().at("2098"))
                .as("shown, and the newest")
                .hasValue(told.newest());
        assertThat(told.latest()).isEqualTo(told.newest());
    }

    private static void assertKeptBack(PointFact point) {
        assertThat(point.period()).isEqualTo("2099");
        assertThat(point.status()).isEqualTo(FigureStatus.HIDDEN);
        assertThat(point.value()).isNull();
    }

    /** Nobody else sees them. */
    private FigureFact withOneKeptBack() {
        return transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("""
                    insert into barometer.observation
                        (batch, line, indicator, area, period, period_from, period_to, value, unit, known_on, status)
                    values
                        (999999, 1, 'N12', '851', '2098', '2098-01-01', '2098-12-31', 50, 'pct', '2026-11-01', 'value'),
                        (999999, 2, 'N12', '851', '2099', '2099-01-01', '2099-12-31', null, 'pct', '2026-11-01', 'hidden')
                    """).update();
            return reader.read(List.of(IN_WORK), LocalDate.of(2026, 11, 30)).getFirst();
        });
    }
}
