package dk.helhed.access.log;

import dk.helhed.pages.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom somebody means with what was typed. */
sealed interface Whom {

    /** Somebody, by id. */
    record One(String subject) implements Whom {

        /** The id of the person who works here; of no use for a citizen. */
        UUID person() {
            return UUID.fromString(subject.substring(PERSON.length()));
        }

        boolean isPerson() {
            return subject.startsWith(PERSON);
        }
    }

    /** Nobody who is known. */
    record Nobody() implements Whom {}

    /** Several people. */
    record Several(List<KnownPerson> people) implements Whom {

        String names() {
            return people.stream()
                    .limit(MOST_NAMES)
                    .map(person -> person.name() + " (" + person.number() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    String PERSON = "person:";
    String CITIZEN = "citizen:";
    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    int MOST_NAMES = 5;

    /** The one or those meant by an id, a number or a part of a name. An id that is no colleague's is a citizen's. */
    static Whom of(String words, LogEntries entries) {
        var typed = StoredText.of(words.strip());
        if (Entry.isSubject(typed)) {
            return new One(typed);
        }
        var people = entries.people(typed);
        if (people.isEmpty()) {
            return ID.matcher(typed).matches() ? new One(CITIZEN + typed) : new Nobody();
        }
        return people.size() == 1 ? new One(PERSON + people.getFirst().id()) : new Several(people);
    }

    /** Why it is not one, in the page's language. */
    default String problem(Page page) {
        return switch (this) {
            case One one -> "";
            case Nobody nobody -> page.text("log.nobody");
            case Several several -> page.text("log.several", several.names());
        };
    }
}
