package dk.helhed.projects.monitoring;

import dk.helhed.projects.Answerable;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.ProjectSettings;
import dk.helhed.projects.monitoring.Monitoring.Deadlines;
import dk.helhed.projects.monitoring.MonitoringRepository.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How projects went, quarter by quarter, as whoever asks may see it. */
@Service
@Transactional(readOnly = true)
public class Quarters {

    private final MonitoringRepository repository;
    private final ReportRepository reports;
    private final Efforts efforts;
    private final ProjectSettings settings;
    private final Clock clock;

    Quarters(
            MonitoringRepository repository,
            ReportRepository reports,
            Efforts efforts,
            ProjectSettings settings,
            Clock clock) {
        this.repository = repository;
        this.reports = reports;
        this.efforts = efforts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The effort with its quarters. Whether it may be seen is asked before. */
    public Monitored of(Effort effort) {
        return repository.find(effort.id(), settings.monitoredFrom());
    }

    /** How it stands today. */
    public Standing standing(Monitored project) {
        return Monitoring.of(project.course(), today(), new Deadlines(settings.reportDays(), settings.escalateDays()));
    }

    /** What its reports said before they were corrected, the latest first. */
    public List<Correction> corrections(Effort effort) {
        return reports.corrections(effort.id());
    }

    /** The quarters that the table shows, in the order of time. */
    public List<Quarter> shown(TableFilter filter) {
        var running = Quarter.of(today());
        var until = filter.until();
        return Quarter.until(until == null || until.isAfter(running) ? running : until, Monitoring.QUARTERS);
    }

    /** The latest quarter before those shown that anybody has reported on; empty if there is none. */
    public Optional<Quarter> reportedBefore(TableFilter filter) {
        return reports.latestBefore(shown(filter).getFirst(), efforts.visible());
    }

    /** A part of the table, the worst first. */
    public List<Monitored> table(TableFilter filter, int offset, int most) {
        return repository.table(efforts.visible(), filter, settings.monitoredFrom(), window(filter), offset, most);
    }

    /** Hands over the whole table, the worst first. */
    public void forEach(TableFilter filter, Consumer<Monitored> reader) {
        try (var rows = repository.stream(efforts.visible(), filter, settings.monitoredFrom(), window(filter))) {
            rows.forEach(reader);
        }
    }

    /** How many projects of the table have which latest report, by the code of the color; empty for none. */
    public Map<String, Integer> counts(TableFilter filter) {
        return repository.counts(efforts.visible(), filter, settings.monitoredFrom(), window(filter));
    }

    /** The projects that run, everybody may read and are red twice running. */
    public List<RedProject> redTwice() {
        var deadlines = new Deadlines(settings.reportDays(), settings.escalateDays());
        return repository.red(settings.monitoredFrom()).stream()
                .flatMap(project -> Monitoring.redTwice(project, today(), deadlines).stream())
                .toList();
    }

    /** Those that may demand something of somebody. */
    List<Monitored> demanding(Answerable answerable) {
        return repository.demanding(answerable, settings.monitoredFrom(), window(TableFilter.ALL));
    }

    private Window window(TableFilter filter) {
        var today = today();
        var shown = shown(filter);
        return new Window(
                shown.getFirst(),
                shown.stream()
                        .filter(quarter ->
                                quarter.last().plusDays(settings.reportDays()).isBefore(today))
                        .toList(),
                shown.stream().filter(quarter -> quarter.last().isBefore(today)).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
