package dk.helhed.reports.paper;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which papers a list shows. What is empty asks for all.
 *
 * @param words that the title holds
 * @param state code of how far they have come
 */
public record PaperFilter(String words, String committee, String state, String year) {

    static PaperFilter in(Fields query) {
        return new PaperFilter(
                FreeText.line(query.text("q")),
                FreeText.line(query.text("udvalg")),
                Coded.of(PaperState.class, query.text("tilstand"))
                        .map(Coded::code)
                        .orElse(""),
                query.text("aar").matches("\\d{4}") ? query.text("aar") : "");
    }

    boolean holds(Paper paper) {
        var head = paper.head();
        var title = head.title().toLowerCase(Locale.ROOT);
        return title.contains(words.toLowerCase(Locale.ROOT))
                && (committee.isEmpty() || head.committee().equals(committee))
                && (state.isEmpty() || paper.state().code().equals(state))
                && (year.isEmpty() || year(paper).equals(year));
    }

    public boolean isEmpty() {
        return equals(new PaperFilter("", "", "", ""));
    }

    public List<Choice> states(Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("paper.filter.all"), state.isEmpty())),
                        Stream.of(PaperState.values())
                                .map(one -> new Choice(
                                        one.code(),
                                        page.text(one.key()),
                                        one.code().equals(state))))
                .toList();
    }

    public List<Choice> committees(List<Paper> all, Page page) {
        return choices(all.stream().map(paper -> paper.head().committee()).sorted(), committee, page);
    }

    public List<Choice> years(List<Paper> all, Page page) {
        var years = all.stream().map(PaperFilter::year).filter(one -> !one.isEmpty());
        return choices(years.sorted(Comparator.reverseOrder()), year, page);
    }

    private static List<Choice> choices(Stream<String> values, String chosen, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("paper.filter.all"), chosen.isEmpty())),
                        values.distinct().map(value -> new Choice(value, value, value.equals(chosen))))
                .toList();
    }

    /** The year of the meeting; empty if it is not known. */
    private static String year(Paper paper) {
        var meeting = paper.head().meeting();
        return meeting == null ? "" : Integer.toString(meeting.getYear());
    }
}
