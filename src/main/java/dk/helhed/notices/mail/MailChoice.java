package dk.helhed.notices.mail;

import dk.helhed.access.Objections;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody says how often mail shall come.
 *
 * @param chosen what stands in it
 * @param email where mails go; null if no address is known
 * @param possible whether the program can send mails at all
 * @param latest the latest mail; null if there was none
 * @param refused whether the mail server does not take mail for the address
 */
public record MailChoice(
        Page page,
        String chosen,
        @Nullable String email,
        boolean possible,
        @Nullable PostedMail latest,
        boolean refused,
        Objections objections) {

    public List<Choice> rhythms() {
        return Stream.of(Rhythm.values())
                .map(rhythm -> new Choice(
                        rhythm.code(), page.text(rhythm.key()), rhythm.code().equals(chosen)))
                .toList();
    }
}
