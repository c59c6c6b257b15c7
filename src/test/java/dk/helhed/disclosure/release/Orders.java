package dk.helhed.disclosure.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.disclosure.cellkey.Noise;
import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.PrimaryRule;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Orders for tests: the fast method with a minimum of five, unless something else is said. */
final class Orders {

    private final List<TableOrder> tables;
    private Method method = Method.FAST;
    private List<PrimaryRule> rules = List.of(new AreTooFew(5));
    private boolean insiders = true;
    private long width = 1;
    private Optional<NamedFile> always = Optional.empty();
    private Optional<NamedFile> never = Optional.empty();
    private List<NamedFile> earlier = List.of();
    private Noising noising = bySecret("sixteen bytes or more");
    private List<String> merges = List.of();
    private boolean proposes;

    private Orders(List<TableOrder> tables) {
        this.tables = tables;
    }

    static Orders of(TableOrder... tables) {
        return new Orders(List.of(tables));
    }

    static NamedFile file(String name, String text) {
        return new NamedFile(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** Noise of at most five, none of one or two, and a variance of three. */
    static Noising bySecret(String secret) {
        return new Noising(new Noise(5, 3, 2), Optional.of(secret.getBytes(UTF_8)));
    }

    Orders by(Method wanted) {
        method = wanted;
        return this;
    }

    Orders rules(List<PrimaryRule> wanted) {
        rules = wanted;
        return this;
    }

    /** Nobody who is alone in a cell counts, and no bounds are seen to. */
    Orders algebraOnly() {
        insiders = false;
        width = 0;
        return this;
    }

    Orders lists(NamedFile shown, NamedFile hidden) {
        always = Optional.of(shown);
        never = Optional.of(hidden);
        return this;
    }

    Orders after(NamedFile published) {
        earlier = List.of(published);
        return this;
    }

    Orders noise(Noising wanted) {
        noising = wanted;
        return this;
    }

    Orders merging(List<String> wanted) {
        merges = wanted;
        return this;
    }

    Orders proposing(boolean wanted) {
        proposes = wanted;
        return this;
    }

    Order order() {
        return new Order(
                tables,
                method,
                5,
                rules,
                insiders,
                width,
                always,
                never,
                earlier,
                5,
                Duration.ofSeconds(20),
                noising,
                merges,
                proposes);
    }
}
