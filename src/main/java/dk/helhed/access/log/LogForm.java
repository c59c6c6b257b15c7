package dk.helhed.access.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody typed to search the log. Sent by POST, for names do not belong in an address. Each may be empty.
 *
 * @param who a number or a part of the name of who acted
 * @param event its code
 * @param kind the code of the kind of things
 * @param whom whose data it is about: a number, a part of a name, or an id
 * @param from the first day
 * @param to the last day
 */
public record LogForm(
        @BindParam("hvem") @Nullable String who,
        @BindParam("haendelse") @Nullable String event,
        @BindParam("slags") @Nullable String kind,
        @BindParam("om") @Nullable String whom,
        @BindParam("fra") @Nullable String from,
        @BindParam("til") @Nullable String to) {

    /** As it would be typed to search for these. */
    static LogForm of(Criteria criteria, LogEntries entries) {
        var subject = criteria.subject();
        return new LogForm(
                criteria.person() == null ? null : number(criteria.person(), entries),
                criteria.event(),
                criteria.kind(),
                subject != null && subject.startsWith(Whom.PERSON)
                        ? number(UUID.fromString(subject.substring(Whom.PERSON.length())), entries)
                        : subject,
                criteria.from() == null ? null : criteria.from().toString(),
                criteria.to() == null ? null : criteria.to().toString());
    }

    private static String number(UUID person, LogEntries entries) {
        return entries.person(person).map(KnownPerson::number).orElse(person.toString());
    }
}
