package dk.helhed.notices;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.duty.MadeUpDuties;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The room with a clock, duties and a mail server of the test's own, on the database and with the people of the program. Ends with
 * the test.
 */
public final class TestOffice implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final HandClock clock;
    public final MadeUpDuties duties = new MadeUpDuties();
    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();
    private final People people;
    private final TestPeople testPeople;

    private TestOffice(ApplicationContext program, String moment, @Nullable JavaMailSender server) {
        this.clock = new HandClock(moment);
        this.people = program.getBean(People.class);
        this.testPeople = program.getBean(TestPeople.class);
        room.setParent(program);
        room.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        room.registerBean("ownClock", Clock.class, () -> clock, TestOffice::preferred);
        room.registerBean("ownDuties", Duties.class, () -> duties.all(clock), TestOffice::preferred);
        room.registerBean(
                "ownSettings",
                NoticeSettings.class,
                () -> new NoticeSettings("06:30", "https://helhed.example.dk/", "helhed@example.dk"),
                TestOffice::preferred);
        if (server != null) {
            room.registerBean("ownServer", JavaMailSender.class, () -> server);
        }
        room.register(Transactions.class);
        room.scan("dk.helhed.notices");
        room.refresh();
    }

    private static void preferred(BeanDefinition definition) {
        definition.setPrimary(true);
    }

    /** Transactions as in the program. */
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    /** With a mail server on a port of this machine. */
    public static TestOffice open(ApplicationContext program, String moment, int port) {
        return new TestOffice(program, moment, server(port));
    }

    /** Without a mail server. */
    public static TestOffice withoutMail(ApplicationContext program, String moment) {
        return new TestOffice(program, moment, null);
    }

    /** A mail server on this machine that wants no encryption, with little patience. */
    public static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return server;
    }

    public <T> T get(Class<T> type) {
        return room.getBean(type);
    }

    /** Somebody new, with an address or without. */
    public Person person(@Nullable String email) {
        return person(email, false);
    }

    public Person person(@Nullable String email, boolean demo) {
        var number = "brev" + NUMBERS.incrementAndGet();
        var unit = testPeople.municipality();
        return Acting.as(Task.START, () -> people.add(number, "Britta Brev", email, unit, demo));
    }

    @Override
    public void close() {
        room.close();
    }
}
