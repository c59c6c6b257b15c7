package dk.helhed.projects.intake;

import static dk.helhed.pages.Texts.DENMARK;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.policies.Policies;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The files of the examples: the efforts, and quarterly reports with number of the effort, quarter and color as København published
 * them for 2012.
 */
@Component
class ExampleFiles {

    private static final String EFFORTS = "projects/examples.csv";
    private static final String REPORTS = "projects/example-reports.csv";

    private final EffortIntake intake;
    private final Policies policies;
    private final Reporting reporting;
    private final Efforts efforts;

    ExampleFiles(EffortIntake intake, Policies policies, Reporting reporting, Efforts efforts) {
        this.intake = intake;
        this.policies = policies;
        this.reporting = reporting;
        this.efforts = efforts;
    }

    /** Takes both in. */
    void take() {
        takeEfforts();
        takeReports();
    }

    private void takeEfforts() {
        var file = EffortFile.read(() -> new ClassPathResource(EFFORTS).getInputStream());
        var plan = intake.take(file, mapping(file), true);
        if (!plan.isGood()) {
            throw new IllegalStateException("The shipped efforts are wrong: " + plan.problems());
        }
    }

    /** Without the goals where the policies that have them were never taken in. */
    private Mapping mapping(EffortFile file) {
        var whole = Mapping.guess(file.headers());
        var hasPolicies = List.of("aarhus-2007", "aarhus-2013").stream()
                .allMatch(policy -> policies.find(policy).isPresent());
        var columns = new EnumMap<>(whole.columns());
        if (!hasPolicies) {
            columns.remove(EffortColumn.GOALS);
        }
        return new Mapping(columns, Map.of());
    }

    private void takeReports() {
        FileSource file = () -> new ClassPathResource(REPORTS).getInputStream();
        try {
            TableRows.read(file, new Taking());
        } catch (IOException e) {
            throw new UncheckedIOException(REPORTS, e);
        }
    }

    private void takeReport(List<String> fields) {
        var effort = efforts.numbered(fields.get(0)).orElseThrow();
        var quarter = Quarter.in(fields.get(1)).orElseThrow();
        var report = new Report(Coded.stored(Color.class, fields.get(2)), "", null);
        var at = quarter.last().atTime(12, 0).atZone(DENMARK).toInstant();
        if (reporting.takeOver(effort, quarter, report, at) instanceof Outcome.Refused<FiledReport> refused) {
            throw new IllegalStateException(REPORTS + ": " + refused.objections());
        }
    }

    /** Passes over the first line. */
    private final class Taking implements RowTaker {

        @Override
        public boolean next(List<String> fields, long line) {
            if (line > 1) {
                takeReport(fields);
            }
            return true;
        }

        @Override
        public void refuse(RowError error) {
            throw new IllegalStateException(REPORTS + ": " + error);
        }
    }
}
