package dk.helhed.projects.intake;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.monitoring.Color;
import dk.helhed.projects.monitoring.FiledReport;
import dk.helhed.projects.monitoring.Quarter;
import dk.helhed.projects.monitoring.Report;
import dk.helhed.projects.monitoring.Reporting;
import dk.helhed.tables.FileSource;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import dk.helhed.tables.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The quarterly reports of the examples: number of the effort, quarter and color, as København published them for 2012. */
@Component
class ExampleReports {

    private static final String FILE = "projects/example-reports.csv";
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Reporting reporting;
    private final Efforts efforts;

    ExampleReports(Reporting reporting, Efforts efforts) {
        this.reporting = reporting;
        this.efforts = efforts;
    }

    /** Takes them over for the examples that are there. */
    void take() {
        FileSource file = () -> new ClassPathResource(FILE).getInputStream();
        try {
            TableRows.read(file, new Taking());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void take(List<String> fields) {
        var effort = efforts.numbered(fields.get(0)).orElseThrow();
        var quarter = Quarter.in(fields.get(1)).orElseThrow();
        var report = new Report(Coded.stored(Color.class, fields.get(2)), "", null);
        var at = quarter.last().atTime(12, 0).atZone(DENMARK).toInstant();
        if (reporting.takeOver(effort, quarter, report, at) instanceof Outcome.Refused<FiledReport> refused) {
            throw new IllegalStateException(FILE + ": " + refused.objections());
        }
    }

    /** Passes over the first line. */
    private final class Taking implements RowTaker {

        @Override
        public boolean next(List<String> fields, long line) {
            if (line > 1) {
                take(fields);
            }
            return true;
        }

        @Override
        public void refuse(RowError error) {
            throw new IllegalStateException(FILE + ": " + error);
        }
    }
}
