package dk.helhed.reports.edition;

import dk.helhed.reports.draft.Chapter;
import dk.helhed.reports.draft.Voice;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.language.Manuscript;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that a report says in one language.
 *
 * @param title of the report in Danish
 * @param date that its documents carry
 * @param chapters what the system writes
 * @param texts what the editors write, by place
 */
record Content(
        String title, LocalDate date, Facts facts, Voice voice, List<Chapter> chapters, Map<String, String> texts) {

    Content {
        chapters = List.copyOf(chapters);
        texts = Map.copyOf(texts);
    }

    String shownTitle() {
        return texts.getOrDefault(Manuscript.TITLE, title);
    }

    /** What the editors write in a section; empty if they have not. */
    String body(Chapter chapter) {
        return text(chapter, Manuscript::body);
    }

    /** The same in easy language. */
    String plain(Chapter chapter) {
        return text(chapter, Manuscript::plain);
    }

    private String text(Chapter chapter, Function<String, String> place) {
        return texts.getOrDefault(place.apply(chapter.key()), "");
    }
}
