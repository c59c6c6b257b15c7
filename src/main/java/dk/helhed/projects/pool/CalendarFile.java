package dk.helhed.projects.pool;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.helhed.pages.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the days of pools as iCalendar (RFC 5545), for people's own calendars. Each day is a whole one and takes no time. */
final class CalendarFile {

    /** Letters on a line: RFC 5545 wants no more than 75 octets, and a Danish letter can take two. */
    private static final int LONGEST_LINE = 37;

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
        var calendar = new ICalendar();
        calendar.setProductId("-//Helhed//" + page.language().tag());
        calendar.setName(page.text("pool.calendar.title"));
        days.forEach(day -> calendar.addEvent(event(day)));
        var file = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(file, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private VEvent event(PoolCalendar.Day day) {
        var pool = day.pool();
        var event = new VEvent();
        event.setUid(pool.id() + "-" + day.what().code() + "@helhed");
        event.setDateTimeStamp(moment(pool.changedAt()));
        event.setDateStart(new DateStart(date(day.day())));
        event.setTransparency(true);
        event.setSummary(page.text(day.what().key() + ".named", pool.sheet().name()));
        event.setDescription(pool.sheet().purpose());
        event.setUrl(site + page.link(pool.path()));
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static ICalDate moment(Instant moment) {
        var time = moment.atOffset(ZoneOffset.UTC);
        return new ICalDate(
                new DateTimeComponents(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        true),
                true);
    }

    /** The type of the file, with its encoding. */
    static String type() {
        return "text/calendar;charset=" + UTF_8;
    }
}
