package dk.helhed.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.notices.Digest;
import dk.helhed.notices.NoticeSettings;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The words of a mail. */
class LettersTests {

    private final Letters letters =
            new Letters(new Texts(), new NoticeSettings("06:30", "https://helhed.example.dk/", "helhed@example.dk"));

    @Test
    void aMailSaysHowMuchAndWhere() {
        var letter = letters.of(mail(Language.DANISH, new Digest(12, 2, 3)));

        assertThat(letter.subject()).isEqualTo("Helhed: 12 ting venter på dig, 2 for sent");
        assertThat(letter.text())
                .contains("Den 1. marts 2027 venter der 12 ting på dig i Helhed.", "For sent: 2. Nyt siden sidst: 3.")
                .contains("\nhttps://helhed.example.dk/min-side/beskeder\n")
                .contains("\nhttps://helhed.example.dk/min-side/beskeder/mail\n");
    }

    @Test
    void aMailSpeaksTheLanguageOfThePerson() {
        var letter = letters.of(mail(Language.ENGLISH, new Digest(1, 0, 1)));

        assertThat(letter.subject()).isEqualTo("Helhed: 1 thing waits for you");
        assertThat(letter.text())
                .contains(
                        "On 1 March 2027, 1 thing waits for you",
                        "https://helhed.example.dk/min-side/beskeder?lang=en");
    }

    private static Mail mail(Language language, Digest digest) {
        return new Mail(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2027, 3, 1), language, digest, Instant.EPOCH, 1);
    }
}
