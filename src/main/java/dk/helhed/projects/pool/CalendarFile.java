package dk.helhed.projects.pool;

import dk.helhed.pages.Page;
import dk.helhed.tables.CalendarOutput;
import java.util.List;

/** Writes the days of pools for people's own calendars. */
final class CalendarFile {

    private final Page page;
    private final String site;

    /**
     * A writer in the language of a page.
     *
     * @param site what addresses begin with, without a slash at the end
     */
    CalendarFile(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    byte[] write(List<PoolCalendar.Day> days) {
        return CalendarOutput.write(
                page.text("pool.calendar.title"),
                page.language().tag(),
                days.stream().map(this::entry).toList());
    }

    private CalendarOutput.Entry entry(PoolCalendar.Day day) {
        var pool = day.pool();
        return new CalendarOutput.Entry(
                pool.id() + "-" + day.what().code(),
                pool.version() - 1,
                pool.changedAt(),
                day.day(),
                page.text(day.what().key() + ".named", pool.sheet().name()),
                pool.sheet().purpose(),
                site + page.link(pool.path()),
                false);
    }
}
