package dk.helhed.notices;

import dk.helhed.pages.Page;
import java.time.LocalDate;

/** Says in the page's language when notices came. */
public record NoticeWords(Page page, LocalDate today) {

    /** The day, as people call it. */
    public String day(LocalDate day) {
        if (day.equals(today)) {
            return page.text("notice.today");
        }
        return day.equals(today.minusDays(1)) ? page.text("notice.yesterday") : page.date(day);
    }
}
