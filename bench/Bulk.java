import java.net.URI;
import java.util.regex.Pattern;

/**
 * Changes as many efforts at once as somebody may, and prints how long it took.
 *
 * <p>{@code java Bulk.java ADDRESS PERSON SEARCH TIMES}
 */
final class Bulk {

    private static final Pattern TICK = Pattern.compile("name=\"effort\" value=\"([^\"]+)\"");
    private static final int MOST = 300;

    public static void main(String... arguments) throws Exception {
        try (var reader = new Reader(URI.create(arguments[0]), arguments[1])) {
            for (int time = 1; time <= Integer.parseInt(arguments[3]); time++) {
                var form = reader.get("/projekter/ret-flere?" + arguments[2]).body();
                var fields = new StringBuilder("politician=Politiker+" + time);
                TICK.matcher(form)
                        .results()
                        .limit(MOST)
                        .forEach(tick -> fields.append("&effort=").append(tick.group(1)));
                var start = System.nanoTime();
                var answer = reader.post("/projekter/ret-flere", form, fields.toString());
                System.out.printf(
                        "change of %d efforts: %d in %.2f s%n",
                        fields.chars().filter(one -> one == '&').count(),
                        answer.statusCode(),
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private Bulk() {}
}
