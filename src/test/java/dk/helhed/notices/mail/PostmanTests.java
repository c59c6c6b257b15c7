package dk.helhed.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.helhed.OwnerDatabase;
import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.notices.Digest;
import dk.helhed.notices.TestOffice;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.CycleTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Mails on their way through a real mail server, which is sometimes away. */
@CycleTest
class PostmanTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final TestPeople people;
    private final Actors actors;
    private final OwnerDatabase database;
    private final GreenMail server;
    private final TestOffice office;

    PostmanTests(ApplicationContext program, TestPeople people, Actors actors, OwnerDatabase database)
            throws IOException {
        this.people = people;
        this.actors = actors;
        this.database = database;
        var port = freePort();
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.office = TestOffice.open(program, "2027-03-01T07:00", port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @BeforeEach
    void start() {
        database.sql("update notices.notice set mail = null").update();
        database.sql("delete from notices.mail").update();
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
        office.close();
    }

    @Test
    void aMailArrivesInTheLanguageOfThePersonAndSaysNumbersOnly() throws MessagingException, IOException {
        post(office.person("britta@example.dk"), MONDAY, new Digest(12, 2, 3));

        office.get(Postman.class).round();

        var mail = arrived().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Helhed: 12 ting venter på dig, 2 for sent");
        assertThat(mail.getHeader("Subject", null)).matches("\\p{ASCII}*").contains("=?UTF-8?");
        assertThat(Objects.toString(mail.getContent()))
                .contains("Den 1. marts 2027 venter der 12 ting på dig i Helhed.");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("britta@example.dk");
        assertThat(states()).containsExactly("sent");
        office.get(Postman.class).round();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayMailsWaitAndThenGoOutOnce() {
        server.stop();
        post(office.person("a@example.dk"), MONDAY, new Digest(1, 0, 1));
        post(office.person("b@example.dk"), MONDAY, new Digest(2, 0, 1));

        office.get(Postman.class).round();
        assertThat(states()).containsExactly("waiting", "waiting");
        assertThat(database.sql("select sum(attempts) from notices.mail")
                        .query(Integer.class)
                        .single())
                .as("the second is not tried in vain")
                .isEqualTo(1);
        for (var minute = 0; minute < 120; minute += 30) {
            office.clock.pass(Duration.ofMinutes(30));
            office.get(Postman.class).round();
        }
        assertThat(states()).containsExactly("waiting", "waiting");

        server.start();
        office.clock.pass(Duration.ofMinutes(15));
        office.get(Postman.class).round();
        office.get(Postman.class).round();
        assertThat(arrived()).hasSize(2);
        assertThat(states()).containsExactly("sent", "sent");
    }

    @Test
    void theNewestMailTakesThePlaceOfOneThatCouldNotBeSent() throws MessagingException {
        var person = office.person("britta@example.dk");
        server.stop();
        post(person, MONDAY, new Digest(1, 0, 1));
        office.get(Postman.class).round();
        office.clock.pass(Duration.ofDays(1));
        post(person, MONDAY.plusDays(1), new Digest(5, 0, 2));
        server.start();

        office.get(Postman.class).round();

        assertThat(arrived()).hasSize(1);
        assertThat(arrived().getFirst().getSubject()).isEqualTo("Helhed: 5 ting venter på dig");
        assertThat(states()).containsExactly("replaced", "sent");
        assertThat(post(person, MONDAY.plusDays(1), new Digest(6, 0, 1)))
                .as("one a day")
                .isFalse();
    }

    @Test
    void twoInstancesAtOnceSendEachMailOnce() throws Exception {
        for (var number = 0; number < 12; number++) {
            post(office.person("p" + number + "@example.dk"), MONDAY, new Digest(1, 0, 1));
        }
        var together = new CyclicBarrier(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var rounds = List.of(instances.submit(() -> round(together)), instances.submit(() -> round(together)));
            for (var round : rounds) {
                round.get();
            }
        }

        assertThat(arrived()).hasSize(12);
        assertThat(states()).hasSize(12).containsOnly("sent");
    }

    private boolean round(CyclicBarrier together) throws Exception {
        together.await();
        office.get(Postman.class).round();
        return true;
    }

    @Test
    void aMailWhoseInstanceDiedIsSentAgainAsTheSameMessage() throws MessagingException {
        post(office.person("britta@example.dk"), MONDAY, new Digest(1, 0, 1));
        var claimed = claim();
        office.get(Postman.class).round();
        assertThat(arrived()).as("another instance is at it").isEmpty();

        office.clock.pass(Duration.ofMinutes(16));
        office.get(Postman.class).round();
        assertThat(arrived().getFirst().getMessageID()).isEqualTo("<" + claimed.id() + "@helhed.example.dk>");

        Acting.as(Task.NOTICES, () -> {
            office.get(Outbox.class).note(claimed, new Delivery.Later("450"), "x", office.clock.instant());
            return true;
        });
        assertThat(states()).as("who comes late has no say").containsExactly("sent");
    }

    private Mail claim() {
        return Acting.as(Task.NOTICES, () -> office.get(Outbox.class).claim(office.clock.instant()))
                .orElseThrow();
    }

    @Test
    void whoHasLeftOrWantsNoMailOrIsInventedGetsNone() {
        var left = office.person("left@example.dk");
        var unwilling = office.person("unwilling@example.dk");
        post(left, MONDAY, new Digest(1, 0, 1));
        post(unwilling, MONDAY, new Digest(1, 0, 1));
        post(office.person("demo@example.dk", true), MONDAY, new Digest(1, 0, 1));
        post(office.person(null), MONDAY, new Digest(1, 0, 1));
        people.leave(left, MONDAY);
        choose(unwilling, Rhythm.NONE);

        office.get(Postman.class).round();

        assertThat(arrived()).isEmpty();
        assertThat(states()).hasSize(4).containsOnly("dropped");
    }

    @Test
    void anAddressThatNoServerCouldTakeIsRefusedUntilItIsCorrectedOrTriedAgain() {
        var person = office.person("brïtta@example.dk");
        post(person, MONDAY, new Digest(1, 0, 1));
        office.get(Postman.class).round();

        assertThat(states()).containsExactly("refused");
        assertThat(isRefused(person, "brïtta@example.dk")).isTrue();
        assertThat(isRefused(person, "britta@example.dk")).isFalse();
        var administrator = people.with("administrator", people.municipality());
        var unsent = as(administrator, outbox -> outbox.unsent(10));
        assertThat(unsent).extracting(PostedMail::name).containsExactly("Britta Brev");
        List<PostedMail> seenByOthers = as(office.person(null), outbox -> outbox.unsent(10));
        assertThat(seenByOthers).isEmpty();

        var id = unsent.getFirst().id();
        assertThat(retry(office.person(null), id)).isFalse();
        assertThat(retry(administrator, id)).isTrue();
        assertThat(states()).containsExactly("waiting");
        assertThat(isRefused(person, "brïtta@example.dk")).isFalse();
    }

    private boolean retry(Person person, UUID mail) {
        return as(person, outbox -> outbox.retry(mail, office.clock.instant()));
    }

    private boolean isRefused(Person person, String email) {
        return as(person, outbox -> outbox.isRefused(person.id(), Recipient.mark(email)));
    }

    private boolean post(Person person, LocalDate day, Digest digest) {
        return as(
                person,
                outbox -> outbox.post(person.id(), Language.of(person.language()), digest, day, office.clock.instant())
                        .isPresent());
    }

    private void choose(Person person, Rhythm rhythm) {
        Acting.as(actor(person), () -> {
            office.get(Rhythms.class).choose(person.id(), rhythm);
            return true;
        });
    }

    private <T> T as(Person person, Function<Outbox, T> work) {
        return Acting.as(actor(person), () -> work.apply(office.get(Outbox.class)));
    }

    private Actor actor(Person person) {
        return actors.find(person.id()).orElseThrow();
    }

    private List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    private List<String> states() {
        return database.sql("select state from notices.mail order by day, state")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
