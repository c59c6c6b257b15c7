package dk.helhed.access.page;

import dk.helhed.access.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * The form about a person, as it was sent.
 *
 * @param version of the person when the form was drawn; empty for somebody new
 * @param sure {@code ja} when similar people have been looked at
 */
public record PersonForm(
        @Nullable String number,
        @Nullable String name,
        @Nullable String email,
        @Nullable String unit,
        @Nullable String language,
        @Nullable String version,
        @Nullable String sure) {

    static PersonForm of(PersonDetails details, String version) {
        return new PersonForm(
                details.number(), details.name(), details.email(), details.unit(), details.language(), version, null);
    }

    PersonDetails details() {
        return new PersonDetails(text(number), text(name), text(email), text(unit), language == null ? "da" : language);
    }

    static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
