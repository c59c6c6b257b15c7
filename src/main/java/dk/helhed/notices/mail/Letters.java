package dk.helhed.notices.mail;

import dk.helhed.notices.NoticeSettings;
import dk.helhed.pages.Texts;
import org.springframework.stereotype.Component;

/** Writes what a mail says: numbers, and where to sign in to see the rest. Never what waits, or about whom. */
@Component
class Letters {

    private final Texts texts;
    private final NoticeSettings settings;

    Letters(Texts texts, NoticeSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** A mail in words. */
    record Letter(String subject, String text) {}

    Letter of(Mail mail) {
        var language = mail.language();
        var digest = mail.digest();
        var query = language.tag().equals("da") ? "" : "?lang=" + language.tag();
        return new Letter(
                texts.text(language, "mail.subject", digest.waiting(), digest.late()),
                texts.text(
                        language,
                        "mail.text",
                        texts.date(language, mail.day()),
                        digest.waiting(),
                        digest.late(),
                        digest.fresh(),
                        settings.page("/min-side/beskeder" + query),
                        settings.page("/min-side/beskeder/mail" + query)));
    }
}
