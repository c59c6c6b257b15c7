package dk.helhed.barometer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.barometer.intake.Intake;
import dk.helhed.barometer.intake.IntakeRequest;
import dk.helhed.barometer.intake.IntakeResult;
import dk.helhed.reference.Period;
import dk.helhed.tables.RowError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Figures that a test makes up, and the barometer's tables they go into. */
public final class TestFigures {

    /** With those whose rows name theirs. */
    private static final List<String> TABLES = List.of(
            "barometer.batch",
            "barometer.observation",
            "barometer.definition",
            "barometer.counted_indicator",
            "barometer.release",
            "barometer.released_cell");

    private final Intake intake;
    private final OwnerDatabase database;
    private final TestClock clock;

    TestFigures(Intake intake, OwnerDatabase database, TestClock clock) {
        this.intake = intake;
        this.database = database;
        this.clock = clock;
    }

    /** What became of a file, and what the intake said about its rows. */
    public record Answer(IntakeResult result, List<RowError> errors) {}

    /** Empties the tables, which only their owner can, and turns the clock back. */
    public void none() {
        clock.reset();
        TABLES.forEach(table ->
                database.sql("alter table " + table + " disable trigger user").update());
        database.sql("truncate " + String.join(", ", TABLES)).update();
        TABLES.forEach(table ->
                database.sql("alter table " + table + " enable trigger user").update());
    }

    /** A request to take a file in. */
    public static IntakeRequest request(InputStreamSource content) {
        return new IntakeRequest(content, "tal.csv", "kirsten", null, null, false);
    }

    public static IntakeRequest request(String text) {
        return request(new ByteArrayResource(text.getBytes(UTF_8)));
    }

    public Answer take(IntakeRequest request) {
        var errors = new ArrayList<RowError>();
        var result = intake.take(request, errors::add);
        return new Answer(result, errors);
    }

    public IntakeResult take(IntakeRequest request, Consumer<RowError> errors) {
        return intake.take(request, errors);
    }

    public Answer take(String... lines) {
        return take(request(String.join("\n", lines)));
    }

    public Answer take(byte[] file) {
        return take(request(new ByteArrayResource(file)));
    }

    /** Takes a file in that must be right. */
    public void stored(String... lines) {
        var answer = take(lines);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result()).isInstanceOf(IntakeResult.Stored.class);
    }

    /**
     * Takes rows in on a day, as one batch.
     *
     * @param published of the whole file, or null
     * @param rows area, indicator, period, value, change and since, separated by semicolons; each may be empty
     */
    public void batch(LocalDate day, @Nullable String published, String... rows) {
        clock.set(day);
        var text = "area;indicator;period;value;change;since\n" + String.join("\n", rows);
        var file = new ByteArrayResource(text.getBytes(UTF_8));
        var announced = published == null ? null : Period.parse(published).orElseThrow();
        var answer = take(new IntakeRequest(file, "tal.csv", "kirsten", null, announced, false));
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result()).isInstanceOf(IntakeResult.Stored.class);
    }

    /** How many rows there are in all. */
    public int count(String table) {
        return database.sql("select count(*) from barometer." + table)
                .query(Integer.class)
                .single();
    }

    /** The text of a page that must be there. */
    public static String page(MockMvcTester mvc, String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
