package dk.helhed.projects.cliff;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.helhed.pages.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** The days on which money runs out, and by which something should be decided, as a calendar that other programs read. */
final class CliffCalendar {

    private final ICalendar calendar = new ICalendar();
    private final Page page;
    private final String site;
    private final Instant now;

    CliffCalendar(Page page, String site, Instant now) {
        this.page = page;
        this.site = site;
        this.now = now;
        calendar.setProductId("-//Helhed//da");
        calendar.addName(page.text("cliff.title"));
    }

    void add(Cliff cliff) {
        var decideBy = CliffWatch.reachedOn(Stage.MONTHS_6, cliff.fundedUntil());
        add(cliff, "decide", decideBy, page.text("cliff.event.decide", cliff.title()));
        add(cliff, "end", cliff.fundedUntil(), page.text("cliff.event.end", cliff.title()));
    }

    private void add(Cliff cliff, String what, LocalDate day, String summary) {
        var event = new VEvent();
        event.setUid(cliff.effort() + "-" + what + "@helhed");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(summary);
        event.setUrl(site + cliff.path());
        calendar.addEvent(event);
    }

    String written() {
        return Biweekly.write(calendar).go();
    }
}
