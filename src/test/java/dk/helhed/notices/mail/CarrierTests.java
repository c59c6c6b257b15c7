package dk.helhed.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.notices.Digest;
import dk.helhed.notices.NoticeSettings;
import dk.helhed.notices.TestOffice;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is made of the answers of mail servers. */
class CarrierTests {

    private static final Mail MAIL = new Mail(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            UUID.fromString("00000000-0000-4000-8000-000000000002"),
            LocalDate.of(2027, 3, 1),
            Language.DANISH,
            new Digest(3, 1, 2),
            Instant.parse("2027-03-01T05:30:00Z"),
            1);

    private static final Recipient BRITTA = Recipient.of("britta@example.dk").orElseThrow();

    @ParameterizedTest(name = "{0} answered with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOOP | 250 yes | Sent[]",
                "RCPT | 550 5.1.1 <britta@example.dk> unknown | Refused[problem=550 5.1.1]",
                "RCPT | 550 No such user britta@example.dk | Refused[problem=550]",
                "RCPT | 552 5.2.2 mailbox full | Refused[problem=552 5.2.2]",
                "RCPT | 550 5.7.1 relaying denied | Failed[problem=550 5.7.1]",
                "RCPT | 450 4.2.1 greylisted | Later[problem=450 4.2.1]",
                "RCPT | 421 4.3.2 going down | Later[problem=421 4.3.2]",
                "MAIL | 553 5.1.8 bad sender | Failed[problem=553 5.1.8]",
                "MAIL | 451 4.7.1 later | Later[problem=451 4.7.1]",
                "DATA | 554 5.7.1 spam | Failed[problem=554 5.7.1]",
                ".    | 554 5.6.0 no | Failed[problem=554 5.6.0]",
                ".    | 452 4.3.1 full | Later[problem=452 4.3.1]",
                ".    | '' | Unreachable[problem=connection]",
                "RCPT | '' | Unreachable[problem=connection]",
                "''   | 554 no | Unreachable[problem=connection]",
                "''   | 421 busy | Unreachable[problem=connection]",
            })
    void everyAnswerHasItsMeaning(String command, String answer, String delivery) {
        try (var server = new SpeakingServer()) {
            server.answer(command, answer);

            assertThat(carrier(TestOffice.server(server.port())).carry(MAIL, BRITTA))
                    .hasToString(delivery);
        }
    }

    @Test
    void noServerIsNotTheFaultOfTheMail() {
        int port;
        try (var gone = new SpeakingServer()) {
            port = gone.port();
        }

        assertThat(carrier(TestOffice.server(port)).carry(MAIL, BRITTA))
                .isEqualTo(new Delivery.Unreachable(MailProblem.CONNECTION));
    }

    @Test
    void nothingIsSaidToAServerThatCannotEncryptIfThatIsWanted() {
        try (var server = new SpeakingServer()) {
            var sender = TestOffice.server(server.port());
            sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
            sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

            assertThat(carrier(sender).carry(MAIL, BRITTA)).isEqualTo(new Delivery.Unreachable(MailProblem.CONNECTION));
            assertThat(server.heard()).noneMatch(line -> line.contains("britta"));
        }
    }

    @Test
    void aRefusedSignInConcernsAllMails() {
        try (var server = new SpeakingServer()) {
            server.answer("EHLO", "250-mail\r\n250 AUTH PLAIN");
            server.answer("AUTH", "535 5.7.8 wrong");
            var sender = TestOffice.server(server.port());
            sender.setUsername("helhed");
            sender.setPassword("wrong");

            assertThat(carrier(sender).carry(MAIL, BRITTA)).isEqualTo(new Delivery.Unreachable(MailProblem.SIGN_IN));
        }
    }

    @Test
    void theSameMailIsTheSameMessageEachTime() {
        try (var server = new SpeakingServer()) {
            var carrier = carrier(TestOffice.server(server.port()));
            carrier.carry(MAIL, BRITTA);
            var first = message(server);
            server.heard().clear();
            carrier.carry(MAIL, BRITTA);

            assertThat(message(server)).isEqualTo(first);
            assertThat(first)
                    .contains(
                            "Message-ID: <00000000-0000-4000-8000-000000000001@helhed.example.dk>",
                            "From: Helhed <helhed@example.dk>",
                            "To: britta@example.dk",
                            "Date: Mon, 1 Mar 2027",
                            "Auto-Submitted: auto-generated");
        }
    }

    private static String message(SpeakingServer server) {
        var heard = server.heard();
        return String.join("\n", heard.subList(heard.indexOf("DATA"), heard.indexOf(SpeakingServer.MESSAGE)));
    }

    private static Carrier carrier(JavaMailSenderImpl server) {
        var settings = new NoticeSettings("06:30", "https://helhed.example.dk", "helhed@example.dk");
        var servers = new StaticListableBeanFactory(Map.of("server", server));
        return new Carrier(
                new MailSetup(servers.getBeanProvider(JavaMailSender.class), settings),
                new Letters(new Texts(), settings));
    }
}
