package dk.helhed.notices;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notices of a person, in the order shown: the newest day first, and within a day the most pressing. */
public record NoticeList(List<Notice> notices) {

    public NoticeList {
        notices = List.copyOf(notices);
    }

    /** How many are not read. */
    public int unread() {
        return (int) notices.stream().filter(notice -> !notice.read()).count();
    }

    /** Those that are read, or those that are not, by day. */
    public Map<LocalDate, List<Notice>> byDay(boolean read) {
        return notices.stream()
                .filter(notice -> notice.read() == read)
                .collect(groupingBy(Notice::day, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }
}
