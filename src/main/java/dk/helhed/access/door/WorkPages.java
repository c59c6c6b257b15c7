package dk.helhed.access.door;

import dk.helhed.access.Actor;
import dk.helhed.pages.WorkPage;
import java.util.Arrays;
import java.util.List;

/** The pages of the work place that stand in the menu, in order, with the permission that opens them. */
enum WorkPages {
    PEOPLE("people.read", "/medarbejdere"),
    UNITS("people.read", "/enheder"),
    OWNERS("owners.read", "/ejere"),
    EMERGENCIES("emergency.read", "/noedadgang/oversigt"),
    LOOKUPS("lookups.read", "/opslag"),
    LOG("log.read", "/log"),
    MAINSTREAMING("mainstreaming.check", "/mainstreaming/tjek");

    private final String permission;
    private final String path;

    WorkPages(String permission, String path) {
        this.permission = permission;
        this.path = path;
    }

    static List<WorkPage> openTo(Actor actor) {
        return Arrays.stream(values())
                .filter(page -> actor.holds(page.permission))
                .map(page -> new WorkPage("layout.work." + page.name().toLowerCase(java.util.Locale.ROOT), page.path))
                .toList();
    }
}
