package dk.helhed.projects.monitoring;

import dk.helhed.access.Place;
import dk.helhed.forms.Coded;
import dk.helhed.projects.monitoring.Contact.Step;
import dk.helhed.projects.monitoring.Course.Run;
import dk.helhed.projects.monitoring.Report.Plan;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of the database with a project, its quarters in arrays. */
final class MonitoredRow {

    private final ResultSet row;

    private MonitoredRow(ResultSet row) {
        this.row = row;
    }

    static Monitored read(ResultSet row, int number) throws SQLException {
        return new Monitored(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                "/projekt/" + row.getString("slug"),
                row.getBoolean("published"),
                row.getBoolean("example"),
                new Place(row.getInt("unit"), row.getObject("manager", UUID.class)),
                new MonitoredRow(row).course());
    }

    static Report report(String color, String reason, String plan, String responsible, @Nullable LocalDate until) {
        return new Report(
                Coded.stored(Color.class, color), reason, until == null ? null : new Plan(plan, responsible, until));
    }

    private Course course() throws SQLException {
        return Course.of(
                row.getBoolean("monitored"),
                row.getBoolean("open"),
                runs(),
                row.getObject("not_before", LocalDate.class),
                reports(),
                contacts());
    }

    private List<Run> runs() throws SQLException {
        var firsts = array("firsts", new Date[0]);
        var lasts = array("lasts", new Date[0]);
        return IntStream.range(0, firsts.length)
                .mapToObj(i -> new Run(firsts[i].toLocalDate(), day(lasts[i])))
                .toList();
    }

    private List<FiledReport> reports() throws SQLException {
        var quarters = array("quarters", new String[0]);
        var colors = array("colors", new String[0]);
        var reasons = array("reasons", new String[0]);
        var plans = array("plans", new String[0]);
        var responsibles = array("responsibles", new String[0]);
        var untils = array("plan_untils", new Date[0]);
        var versions = array("versions", new Integer[0]);
        var imported = array("imported", new Boolean[0]);
        var at = array("reported_ats", new Timestamp[0]);
        return IntStream.range(0, quarters.length)
                .mapToObj(i -> new FiledReport(
                        quarter(quarters[i]),
                        report(colors[i], reasons[i], plans[i], responsibles[i], day(untils[i])),
                        versions[i],
                        imported[i],
                        at[i].toInstant()))
                .toList();
    }

    private List<Contact> contacts() throws SQLException {
        var quarters = array("contact_quarters", new String[0]);
        var steps = array("steps", new String[0]);
        var days = array("on_days", new Date[0]);
        var words = array("words", new String[0]);
        return IntStream.range(0, quarters.length)
                .mapToObj(i -> new Contact(
                        Coded.stored(Step.class, steps[i]), quarter(quarters[i]), days[i].toLocalDate(), words[i]))
                .toList();
    }

    static Quarter quarter(String code) {
        return Quarter.in(code).orElseThrow(() -> new IllegalStateException("No quarter " + code));
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private <T> T[] array(String column, T[] none) throws SQLException {
        var array = row.getArray(column);
        return array == null ? none : (T[]) array.getArray();
    }
}
