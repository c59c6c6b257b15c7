package dk.helhed.tables;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes days as iCalendar (RFC 5545), for people's own calendars. Each day is a whole one and takes no time. */
public final class CalendarOutput {

    /** The type of the file, with its encoding. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** Letters on a line: RFC 5545 wants no more than 75 octets, and a Danish letter can take two. */
    private static final int LONGEST_LINE = 37;

    private CalendarOutput() {}

    /**
     * A day in a calendar.
     *
     * @param id the same each time it is written, and no other day's
     * @param sequence grows when the day is changed
     * @param changedAt when it was changed last
     * @param description empty if there is none
     * @param address of its page, with the site
     * @param canceled whether it is not going to be
     */
    public record Entry(
            String id,
            int sequence,
            Instant changedAt,
            LocalDate day,
            String summary,
            String description,
            String address,
            boolean canceled) {}

    /**
     * The file.
     *
     * @param language tag of the language it is written in
     */
    public static byte[] write(String name, String language, List<Entry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Helhed//" + language);
        calendar.setName(name);
        // Programs older than RFC 7986 know the name by this.
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        var file = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(file, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static VEvent event(Entry entry) {
        var event = new VEvent();
        event.setUid(entry.id() + "@helhed");
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(moment(entry.changedAt()));
        event.setDateStart(new DateStart(date(entry.day())));
        event.setTransparency(true);
        event.setSummary(entry.summary());
        if (!entry.description().isEmpty()) {
            event.setDescription(entry.description());
        }
        event.setUrl(entry.address());
        if (entry.canceled()) {
            event.setStatus(Status.cancelled());
        }
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
}
