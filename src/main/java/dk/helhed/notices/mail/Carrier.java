package dk.helhed.notices.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server. */
@Component
class Carrier {

    private static final String SENDER = "Helhed";

    private final MailSetup setup;
    private final Letters letters;

    Carrier(MailSetup setup, Letters letters) {
        this.setup = setup;
        this.letters = letters;
    }

    /** Whether there is all that is needed to send mails. */
    boolean isReady() {
        return setup.isComplete();
    }

    /** Sends the mail, and says what the mail server makes of it. */
    Delivery carry(Mail mail, Recipient to) {
        var server = setup.server();
        try {
            server.send(message(server, mail, to));
            return new Delivery.Sent();
        } catch (MailException failure) {
            return MailProblem.of(failure);
        }
    }

    /** The same message at each try. Programs that answer mails by themselves are told that nobody wrote it (RFC 3834). */
    private MimeMessage message(JavaMailSender server, Mail mail, Recipient to) {
        var letter = letters.of(mail);
        var message = server.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, UTF_8.name());
            parts.setFrom(setup.settings().from(), SENDER);
            parts.setTo(to.address());
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            parts.setSentDate(Date.from(mail.madeAt()));
            message.setHeader("Message-ID", "<" + mail.id() + "@" + host() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            return message;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("The mail " + mail.id() + " cannot be written", impossible);
        }
    }

    private String host() {
        return URI.create(setup.settings().address()).getHost();
    }
}
