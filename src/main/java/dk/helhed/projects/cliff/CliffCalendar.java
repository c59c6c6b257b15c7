package dk.helhed.projects.cliff;

import dk.helhed.pages.Page;
import dk.helhed.tables.CalendarOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which money runs out, and by which something should be decided, as a calendar that other programs read. */
final class CliffCalendar {

    private final List<CalendarOutput.Entry> entries = new ArrayList<>();
    private final Page page;
    private final String site;
    private final Instant now;

    CliffCalendar(Page page, String site, Instant now) {
        this.page = page;
        this.site = site;
        this.now = now;
    }

    void add(Cliff cliff) {
        var decideBy = CliffWatch.reachedOn(Stage.MONTHS_6, cliff.fundedUntil());
        add(cliff, "decide", decideBy, page.text("cliff.event.decide", cliff.title()));
        add(cliff, "end", cliff.fundedUntil(), page.text("cliff.event.end", cliff.title()));
    }

    private void add(Cliff cliff, String what, LocalDate day, String summary) {
        entries.add(new CalendarOutput.Entry(
                cliff.effort() + "-" + what, 0, now, day, summary, "", site + cliff.path(), false));
    }

    byte[] written() {
        return CalendarOutput.write(page.text("cliff.title"), page.language().tag(), entries);
    }
}
