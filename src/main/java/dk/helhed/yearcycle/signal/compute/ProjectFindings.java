package dk.helhed.yearcycle.signal.compute;

import static java.util.stream.Collectors.toMap;

import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.cliff.Cliff;
import dk.helhed.projects.cliff.Cliffs;
import dk.helhed.projects.monitoring.Quarters;
import dk.helhed.projects.monitoring.RedProject;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.rule.Finding;
import dk.helhed.yearcycle.signal.rule.FundingCliff;
import dk.helhed.yearcycle.signal.rule.RedTwice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rules say about projects that everybody may read. */
@Component
class ProjectFindings {

    private static final int MOST = 10_000;

    private final Quarters quarters;
    private final Cliffs cliffs;
    private final Efforts efforts;
    private final SignalSettings settings;

    ProjectFindings(Quarters quarters, Cliffs cliffs, Efforts efforts, SignalSettings settings) {
        this.quarters = quarters;
        this.cliffs = cliffs;
        this.efforts = efforts;
        this.settings = settings;
    }

    /** All of them. Three queries. */
    List<Placed> of(Surroundings around) {
        var red = settings.uses(SignalKind.RED_TWICE) ? quarters.redTwice() : List.<RedProject>of();
        var ending = settings.uses(SignalKind.FUNDING_CLIFF)
                ? cliffs.list(0, MOST).stream().filter(Cliff::published).toList()
                : List.<Cliff>of();
        var numbers = Stream.concat(
                        red.stream().map(project -> project.project().number()),
                        ending.stream().map(Cliff::number))
                .distinct()
                .toList();
        var goals = efforts.numbered(numbers).stream()
                .collect(toMap(
                        effort -> effort.id().toString(),
                        (Effort effort) -> effort.sheet().goals()));
        return Stream.<Finding>concat(
                        red.stream().map(RedTwice::of),
                        ending.stream()
                                .flatMap(cliff ->
                                        FundingCliff.of(cliff, around.today(), settings.cliffMonths()).stream()))
                .map(finding -> new Placed(
                        finding,
                        around.themeOf(goals.getOrDefault(finding.subject().thing(), List.of()))))
                .toList();
    }
}
