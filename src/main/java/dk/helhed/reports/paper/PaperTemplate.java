package dk.helhed.reports.paper;

import java.util.List;
import java.util.Map;

/**
 * What papers of a municipality are made from.
 *
 * @param id what addresses and papers know it by
 * @param name as whoever writes a paper chooses it
 * @param sections with texts that may have fields to be filled in
 */
record PaperTemplate(String id, String name, List<PaperSection> sections) {

    PaperTemplate {
        sections = List.copyOf(sections);
    }

    /** The sections of a new paper. */
    List<PaperSection> filled(Map<PaperField, String> known) {
        return sections.stream()
                .map(section -> section.saying(Placeholders.fill(section.text(), known)))
                .toList();
    }
}
