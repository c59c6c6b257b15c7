package dk.helhed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Access;
import dk.helhed.access.AccessTest;
import dk.helhed.access.Matrix;
import dk.helhed.access.Permission;
import dk.helhed.access.Reach;
import dk.helhed.access.Role;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The matrix in {@code docs/roles.md} is the one in the database, which the page {@code /roller} shows too.
 *
 * <p>{@code mvn test -Dtest=RolesDocumentTests -Dhelhed.write-docs=true} draws it again.
 */
@AccessTest
class RolesDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/roles.md");

    private final Texts texts;
    private final Matrix matrix;

    RolesDocumentTests(Access access, Texts texts) {
        this.texts = texts;
        this.matrix = access.matrix();
    }

    @Test
    void theDocumentShowsTheMatrixAsItIs() throws IOException {
        if (Boolean.getBoolean("helhed.write-docs")) {
            Files.writeString(DOCUMENT, document());
            return;
        }
        assertThat(Files.readString(DOCUMENT))
                .as("draw it again: mvn test -Dtest=RolesDocumentTests -Dhelhed.write-docs=true")
                .isEqualTo(document());
    }

    private String document() {
        return """
                # Roles and permissions

                Drawn by `RolesDocumentTests` from the matrix in the database, which stands in
                `src/main/resources/db/migration/access/R__roles_and_permissions.sql` and is shown on the page `/roller`.

                ## Roles
                A visitor who is not signed in has no role and reads what is public.

                | role | code | what it is | second factor | emergency access |
                |---|---|---|---|---|
                %s
                ## How far a permission reaches
                | reach | what it takes in |
                |---|---|
                %s
                ## Who may what
                | permission | code | roles, by reach | all in an emergency |
                |---|---|---|---|
                %s""".formatted(
                        lines(matrix.roles().stream().map(this::line)),
                        lines(Stream.of(Reach.values()).map(this::line)),
                        lines(matrix.permissions().stream().map(this::line)));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(Role role) {
        return "| %s | `%s` | %s | %s | %s |"
                .formatted(
                        text(role.key()),
                        role.code(),
                        text(role.key() + ".description"),
                        yes(role.personalData()),
                        yes(role.emergency()));
    }

    private String line(Reach reach) {
        var key = "reach." + reach.code();
        return "| %s | %s |".formatted(text(key), text(key + ".description"));
    }

    private String line(Permission permission) {
        var roles = Stream.of(Reach.values())
                .filter(reach -> permission.reaches().containsValue(reach))
                .map(reach -> text("reach." + reach.code()) + ": " + holders(permission, reach))
                .collect(Collectors.joining("; "));
        return "| %s | `%s` | %s | %s |"
                .formatted(text(permission.key()), permission.code(), roles, yes(permission.emergency()));
    }

    private String holders(Permission permission, Reach reach) {
        return matrix.roles().stream()
                .filter(role -> permission.reach(role).filter(reach::equals).isPresent())
                .map(role -> text(role.key()))
                .collect(Collectors.joining(", "));
    }

    private String text(String key) {
        return texts.text(Language.ENGLISH, key);
    }

    private static String yes(boolean answer) {
        return answer ? "yes" : "no";
    }
}
