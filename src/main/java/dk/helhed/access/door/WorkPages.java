package dk.helhed.access.door;

import dk.helhed.access.Actor;
import dk.helhed.pages.WorkPage;
import java.util.List;

/** The pages of the work place that stand in the menu. */
final class WorkPages {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("people", "/medarbejdere", List.of("people.read")),
            new Entry("units", "/enheder", List.of("people.read")),
            new Entry("owners", "/ejere", List.of("owners.read")),
            new Entry("emergencies", "/noedadgang/oversigt", List.of("emergency.read")),
            new Entry("lookups", "/opslag", List.of("lookups.read")),
            new Entry("log", "/log", List.of("log.read")),
            new Entry("outbox", "/beskeder/udbakke", List.of("people.edit")),
            new Entry("explorer", "/analyse", List.of("indicators.edit")),
            new Entry("definitions", "/definitioner", List.of("indicators.edit")),
            new Entry("calculations", "/beregninger", List.of("indicators.edit")),
            new Entry("releases", "/frigivelser", List.of("figures.release")),
            new Entry("mainstreaming", "/mainstreaming/tjek", List.of("mainstreaming.check")),
            new Entry(
                    "applications",
                    "/ansoegninger",
                    List.of("projects.edit", "applications.review", "applications.decide")),
            new Entry("proposals", "/forslag", List.of("proposals.edit", "proposals.decide")),
            new Entry("rounds", "/runder", List.of("rounds.answer")),
            new Entry("taskforce", "/taskforce", List.of("cycle.edit")),
            new Entry("papers", "/indstillinger", List.of("papers.edit")));

    private WorkPages() {}

    /**
     * A page in the menu.
     *
     * @param name its last part in the key of its name
     * @param permissions of which one opens it
     */
    private record Entry(String name, String path, List<String> permissions) {}

    /** Those that the actor may open, in order. */
    static List<WorkPage> openTo(Actor actor) {
        return ENTRIES.stream()
                .filter(entry -> entry.permissions().stream().anyMatch(actor::holds))
                .map(entry -> new WorkPage("layout.work." + entry.name(), entry.path()))
                .toList();
    }
}
