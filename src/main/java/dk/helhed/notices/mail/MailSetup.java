package dk.helhed.notices.mail;

import dk.helhed.notices.NoticeSettings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether mails can be sent: there is a mail server, a sender, and an address of the site to lead to. */
@Component
class MailSetup {

    private final ObjectProvider<JavaMailSender> server;
    private final NoticeSettings settings;

    MailSetup(ObjectProvider<JavaMailSender> server, NoticeSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** The names of the settings that are missing, as an environment variable is called. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (server.stream().findAny().isEmpty()) {
            missing.add("SPRING_MAIL_HOST");
        }
        if (settings.from().isEmpty()) {
            missing.add("HELHED_NOTICES_FROM");
        }
        if (settings.address().isEmpty()) {
            missing.add("HELHED_NOTICES_ADDRESS");
        }
        return missing;
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * The mail server.
     *
     * @throws IllegalStateException if there is none
     */
    JavaMailSender server() {
        return server.stream().findAny().orElseThrow(() -> new IllegalStateException("No mail server is set"));
    }

    NoticeSettings settings() {
        return settings;
    }
}
