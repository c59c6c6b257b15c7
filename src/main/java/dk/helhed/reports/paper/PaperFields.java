package dk.helhed.reports.paper;

import dk.helhed.forms.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A paper as the fields of its form. */
final class PaperFields {

    private static final List<String> HEAD = List.of("title", "committee", "meeting", "agenda", "kind", "closed");

    private PaperFields() {}

    static Fields of(Paper paper) {
        var head = paper.head();
        var texts = new LinkedHashMap<String, String>();
        texts.put(Fields.VERSION, Integer.toString(paper.version()));
        texts.put("title", head.title());
        texts.put("committee", head.committee());
        texts.put("meeting", Objects.toString(head.meeting(), ""));
        texts.put("agenda", head.agenda());
        texts.put("kind", head.kind().code());
        if (head.closed()) {
            texts.put("closed", "true");
        }
        paper.sections().forEach(section -> texts.put(section(section), section.text()));
        return Fields.of(texts);
    }

    /** All names, in the order of the form. */
    static List<String> names(Paper paper) {
        return Stream.concat(HEAD.stream(), paper.sections().stream().map(PaperFields::section))
                .toList();
    }

    /** The name of the field of a section. */
    static String section(PaperSection section) {
        return "section-" + section.key();
    }
}
