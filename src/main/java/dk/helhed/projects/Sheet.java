package dk.helhed.projects;

import dk.helhed.reference.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an effort. A text that is not answered is empty.
 *
 * @param goals that it works on, in the order of their references
 * @param languages tags of the languages that it is offered in
 * @param links addresses of web pages
 * @param published whether everybody may read it
 */
public record Sheet(
        Kind kind,
        String title,
        String summary,
        List<GoalRef> goals,
        Target target,
        Where where,
        Responsible responsible,
        Partners partners,
        List<String> languages,
        Span span,
        List<String> links,
        boolean published) {

    public Sheet {
        goals = List.copyOf(goals);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /**
     * For whom it is.
     *
     * @param size how many people; null if nobody has counted
     */
    public record Target(String group, @Nullable Integer size) {}

    /**
     * Where it is.
     *
     * @param area the municipality
     * @param district a part of it; empty for all of it
     */
    public record Where(Area area, String district) {}

    /**
     * Who answers for it.
     *
     * @param unit the department, in the room access
     * @param manager a person in the room access; null if nobody is named
     * @param politician the name of the politician who answers for it
     */
    public record Responsible(int unit, @Nullable UUID manager, String politician) {}

    /** Who else takes part, by name. */
    public record Partners(
            List<String> associations, List<String> companies, List<String> institutions, List<String> volunteers) {

        public static final Partners NONE = new Partners(List.of(), List.of(), List.of(), List.of());

        public Partners {
            associations = List.copyOf(associations);
            companies = List.copyOf(companies);
            institutions = List.copyOf(institutions);
            volunteers = List.copyOf(volunteers);
        }

        /** Whether nobody else takes part. */
        public boolean isEmpty() {
            return Stream.of(associations, companies, institutions, volunteers).allMatch(List::isEmpty);
        }
    }

    /**
     * When it runs, first and last day.
     *
     * @param starts null if not known
     * @param ends null if not known, or if it has no end
     */
    public record Span(@Nullable LocalDate starts, @Nullable LocalDate ends) {

        /** Whether the first day comes after the last. */
        public boolean isReversed() {
            return starts != null && ends != null && ends.isBefore(starts);
        }
    }
}
