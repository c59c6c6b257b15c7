package dk.helhed.notices.morning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Acting;
import dk.helhed.access.Actors;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duty;
import dk.helhed.notices.Notice;
import dk.helhed.notices.Notices;
import dk.helhed.notices.TestOffice;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.CycleTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** How people are told, morning by morning. Days are of March 2027, which begins with a Monday. */
@CycleTest
class MorningTests {

    /** Nobody listens there: these mails are made, not sent. */
    private static final int PORT = 1;

    private final ApplicationContext program;
    private final TestPeople people;
    private final Actors actors;
    private final OwnerDatabase database;
    private TestOffice office;

    MorningTests(ApplicationContext program, TestPeople people, Actors actors, OwnerDatabase database) {
        this.program = program;
        this.people = people;
        this.actors = actors;
        this.database = database;
        this.office = TestOffice.open(program, "2027-03-01T07:00", PORT);
    }

    @AfterEach
    void end() {
        office.close();
        database.sql("delete from notices.look").update();
        database.sql("delete from notices.morning").update();
    }

    @Test
    void whatIsNewIsToldOnceAndAgainWhenItTurnsLate() {
        var person = office.person("britta@example.dk");
        office.duties.owes(person.id(), report(1), report(3));
        tell(person, 1);
        assertThat(notices(person)).hasSize(2).allMatch(notice -> !notice.read());
        assertThat(mails(person)).containsExactly("2 0 2");

        readAll(person);
        tell(person, 2);
        assertThat(mails(person)).as("nothing is new").hasSize(1);

        office.duties.owes(person.id(), late(1), report(3), report(4));
        tell(person, 3);
        assertThat(notices(person)).filteredOn(notice -> !notice.read()).hasSize(2);
        assertThat(notices(person)).filteredOn(Notice::read).hasSize(1);
        assertThat(mails(person)).containsExactly("2 0 2", "3 1 2");

        office.duties.owes(person.id());
        tell(person, 4);
        assertThat(notices(person)).isEmpty();
        int unread =
                as(person, notices -> notices.unread(actors.find(person.id()).orElseThrow()));
        assertThat(unread).isZero();

        office.duties.owes(person.id(), report(3));
        tell(person, 5);
        assertThat(notices(person)).as("it is back, so it is new").allMatch(notice -> !notice.read());
    }

    @Test
    void whoIsUnreadIsNotMailedTwiceForTheSame() {
        var person = office.person("britta@example.dk");
        office.duties.owes(person.id(), report(1));
        tell(person, 1);
        database.sql("update notices.mail set state = 'sent', ended_at = made_at")
                .update();
        tell(person, 2);
        assertThat(mails(person)).containsExactly("1 0 1");

        office.duties.owes(person.id(), report(1), report(2));
        tell(person, 3);
        assertThat(mails(person)).containsExactly("1 0 1", "2 0 1");

        tell(person, 4);
        assertThat(mails(person))
                .as("one that never went out is replaced, and counts as new")
                .containsExactly("1 0 1", "2 0 1", "2 0 1");
        assertThat(database.sql("select count(*) from notices.mail where person = :person and state = 'waiting'")
                        .param("person", person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thoseWithoutAddressAndTheInventedAreToldInTheProgramOnly() {
        var without = office.person(null);
        var invented = office.person("demo@example.dk", true);
        office.duties.owes(without.id(), report(1));
        office.duties.owes(invented.id(), report(1));
        tell(without, 1);
        tell(invented, 1);

        assertThat(notices(without)).hasSize(1);
        assertThat(notices(invented)).hasSize(1);
        assertThat(mails(without)).isEmpty();
        assertThat(mails(invented)).isEmpty();
    }

    @Test
    void withoutAMailServerNoMailsAreMade() {
        office.close();
        office = TestOffice.withoutMail(program, "2027-03-01T07:00");
        var person = office.person("britta@example.dk");
        office.duties.owes(person.id(), report(1));
        tell(person, 1);

        assertThat(notices(person)).hasSize(1);
        assertThat(mails(person)).isEmpty();
    }

    @Test
    void twoInstancesTellEverybodyOnceAlsoAfterAFailure() throws Exception {
        var told = List.of(office.person("a@example.dk"), office.person("b@example.dk"), office.person("c@example.dk"));
        var failing = office.person("d@example.dk");
        var gone = office.person("e@example.dk");
        told.forEach(person -> office.duties.owes(person.id(), report(1)));
        office.duties.owes(failing.id(), report(1));
        office.duties.owes(gone.id(), report(1));
        office.duties.fails(failing.id());
        people.leave(gone, LocalDate.of(2026, 1, 1));

        office.clock.set("2027-03-01T06:29");
        office.get(Morning.class).round();
        assertThat(database.sql("select count(*) from notices.look")
                        .query(Integer.class)
                        .single())
                .as("too early")
                .isZero();

        office.clock.set("2027-03-01T06:30");
        atOnce();
        assertThat(told).allSatisfy(person -> assertThat(mails(person)).containsExactly("1 0 1"));
        assertThat(mails(failing)).isEmpty();
        assertThat(mails(gone)).isEmpty();

        office.duties.isMended();
        office.get(Morning.class).round();
        assertThat(mails(failing)).as("it rests for an hour").isEmpty();
        office.clock.pass(Duration.ofHours(1));
        atOnce();
        assertThat(mails(failing)).containsExactly("1 0 1");
        assertThat(told).allSatisfy(person -> assertThat(mails(person)).hasSize(1));
    }

    private void atOnce() throws Exception {
        var together = new CyclicBarrier(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var rounds = List.of(instances.submit(() -> round(together)), instances.submit(() -> round(together)));
            for (var round : rounds) {
                round.get();
            }
        }
    }

    private boolean round(CyclicBarrier together) throws Exception {
        together.await();
        office.get(Morning.class).round();
        return true;
    }

    private static Duty report(int number) {
        return new Duty(
                "Meld om projekt " + number,
                "Fordi",
                LocalDate.of(2027, 6, number),
                "/projekt/p-" + number + "/meld",
                Duty.Urgency.OPEN);
    }

    private static Duty late(int number) {
        var duty = report(number);
        return new Duty(duty.what(), duty.why(), duty.by(), duty.path(), Duty.Urgency.LATE);
    }

    /** Tells one person, on a day of March 2027 at seven. */
    private void tell(Person person, int day) {
        office.clock.set("2027-03-0" + day + "T07:00");
        var march = LocalDate.of(2027, 3, day);
        database.sql("insert into notices.look (person) values (:person) on conflict do nothing")
                .param("person", person.id())
                .update();
        var actor = actors.find(person.id()).orElseThrow();
        assertThat(Acting.as(actor, () -> office.get(Looks.class).tell(actor, march)))
                .isTrue();
        assertThat(Acting.as(actor, () -> office.get(Looks.class).tell(actor, march)))
                .isFalse();
    }

    private List<Notice> notices(Person person) {
        return as(person, notices -> notices.of(actors.find(person.id()).orElseThrow(), Language.ENGLISH))
                .notices();
    }

    private void readAll(Person person) {
        as(person, notices -> {
            notices.readAll(actors.find(person.id()).orElseThrow());
            return true;
        });
    }

    private <T> T as(Person person, Function<Notices, T> work) {
        var actor = actors.find(person.id()).orElseThrow();
        return Acting.as(actor, () -> work.apply(office.get(Notices.class)));
    }

    /** The mails to the person, each with what waits, what is late and what is new. */
    private List<String> mails(Person person) {
        return database.sql("""
                select waiting || ' ' || late || ' ' || fresh from notices.mail where person = :person order by day
                """)
                .param("person", person.id())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
