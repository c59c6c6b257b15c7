package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Reach;
import dk.helhed.access.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTests {

    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00.123456Z");
    private static final UUID SOMEBODY = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final String SUBJECT = "person:" + SOMEBODY;
    private static final Entry ENTRY = new Entry(
            NOON, SOMEBODY, "log", "changed", "person", "7", SUBJECT, "/a/{b}", "case", "{}", "{\"a\":1}", "{\"a\":2}");

    /** Computed apart from this program, as {@link Chain} says, so that no later version writes the log another way. */
    @Test
    void theHashIsTheOneThatTheFormSays() {
        assertThat(Chain.hash(Chain.START, 1, ENTRY))
                .isEqualTo("b48db280bd58f5ea2cab6e1eca111bfa87b213f5113856107122e3e0cb2f4be0");
        assertThat(Chain.hash(Chain.START, 1, read(Instant.EPOCH)))
                .isEqualTo("c6db510ab4f2141f2ee077b7da77e592346c6e61eef07076b2828692669fc41e");
    }

    static Stream<Entry> alteredInOneField() {
        return Stream.of(
                new Entry(
                        NOON.plusNanos(1_000),
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        UUID.fromString("11111111-2222-3333-4444-555555555556"),
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        null,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        null,
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "read",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "unit",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "8",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        null,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        null,
                        "{\"a\":1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\": 1}",
                        "{\"a\":2}"),
                new Entry(
                        NOON,
                        SOMEBODY,
                        "log",
                        "changed",
                        "person",
                        "7",
                        SUBJECT,
                        "/a/{b}",
                        "case",
                        "{}",
                        "{\"a\":1}",
                        null));
    }

    @ParameterizedTest
    @MethodSource
    void alteredInOneField(Entry altered) {
        assertThat(Chain.hash(Chain.START, 1, altered)).isNotEqualTo(Chain.hash(Chain.START, 1, ENTRY));
    }

    @Test
    void theNumberAndThePreviousHashCount() {
        assertThat(Chain.hash(Chain.START, 2, ENTRY)).isNotEqualTo(Chain.hash(Chain.START, 1, ENTRY));
        assertThat(Chain.hash("1" + Chain.START.substring(1), 1, ENTRY))
                .isNotEqualTo(Chain.hash(Chain.START, 1, ENTRY));
    }

    /** Whatever is moved from one field to its neighbor, split or joined: no two different entries are hashed alike. */
    @Test
    void noTwoOfManyRandomEntriesHaveTheSameHash() {
        var random = new Random(31);
        var seen = new HashMap<String, Entry>();
        for (int i = 0; i < 20_000; i++) {
            var entry = new Entry(
                    NOON,
                    null,
                    text(random),
                    "" + text(random),
                    text(random),
                    text(random),
                    text(random),
                    text(random),
                    text(random),
                    text(random),
                    text(random),
                    text(random));
            var other = seen.put(Chain.hash(Chain.START, 1, entry), entry);
            assertThat(other == null || other.equals(entry))
                    .as("%s and %s", entry, other)
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(10_000);
    }

    private static @Nullable String text(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> "a";
            case 3 -> "\u0000\u0000\u0000\u0001a";
            default -> "å".repeat(random.nextInt(3)) + "a";
        };
    }

    @Test
    void anyAlterationOfARandomChainIsSeenInTheEntryOrTheNext() {
        var random = new Random(32);
        for (int round = 0; round < 200; round++) {
            var chain = new ArrayList<LoggedEntry>();
            var head = Head.START;
            for (int i = 0; i < 20; i++) {
                var next = LoggedEntry.after(
                        head,
                        new Entry(
                                NOON,
                                null,
                                null,
                                "e" + random.nextInt(5),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                text(random),
                                text(random)));
                chain.add(next);
                head = next.head();
            }
            assertThat(chain).allMatch(LoggedEntry::isUnaltered);
            var place = random.nextInt(20);
            var old = chain.get(place);
            var forged = new LoggedEntry(old.number(), read(NOON.plusSeconds(round + 1L)), old.previous(), old.hash());
            assertThat(forged.isUnaltered()).isFalse();
        }
    }

    @Test
    void whoActsIsNoted() {
        var actor = new Actor(SOMEBODY, "Signe Sag", 1, Map.of(), Reach.ALL, null);
        var inEmergency = new Actor(SOMEBODY, "Signe Sag", 1, Map.of(), Reach.ALL, NOON);

        var byNobody = read(NOON);
        var byPerson = Acting.as(actor, () -> read(NOON));
        var byTask = Acting.as(Task.SIGN_IN, () -> read(NOON));

        assertThat(List.of(byPerson.person(), byTask.task())).containsExactly(SOMEBODY, "sign-in");
        assertThat(byNobody).extracting(Entry::person, Entry::task).containsOnlyNulls();
        assertThat(byPerson.details()).isNull();
        assertThat(Acting.as(inEmergency, () -> read(NOON)).details()).isEqualTo("{\"emergency\":\"true\"}");
    }

    @Test
    void aThingThatIsAPersonIsItsOwnSubject() {
        assertThat(Entry.changed(NOON, "person", SOMEBODY.toString(), null, Map.of())
                        .subject())
                .isEqualTo(SUBJECT);
        assertThat(Entry.changed(NOON, "unit", "7", null, Map.of()).subject()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "person:", "person:7", "011289-1234", "unit:11111111-2222-3333-4444-555555555555"})
    void whoseDataWasReadMustBeSaidByAnId(String subject) {
        assertThatThrownBy(() -> Entry.read(NOON, subject, "/a", "case")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheDatabaseCannotHoldIsReplacedBeforeItIsHashed() {
        var entry = Entry.happened(NOON, "a\u0000b\uD800c", null, Map.of("name", "x\u0000"));

        assertThat(entry.event()).isEqualTo("a\uFFFDb?c");
        assertThat(entry.details()).isEqualTo("{\"name\":\"x\\u0000\"}");
    }

    private static Entry read(Instant at) {
        return Entry.read(at, SUBJECT, "/medarbejdere/{id}", "case");
    }
}
