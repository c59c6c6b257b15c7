package dk.helhed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The picture of the rooms in {@code docs/architecture.md} is the one that the code gives.
 *
 * <p>{@code mvn test -Dtest=ArchitectureDiagramTests -Dhelhed.write-docs=true} draws it again.
 */
@Alongside
class ArchitectureDiagramTests {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- rooms: drawn by ArchitectureDiagramTests -->\n";
    private static final String END = "<!-- end of rooms -->\n";

    private final ApplicationModules rooms = ApplicationModules.of(Helhed.class);

    @Test
    void thePictureShowsTheRoomsAsTheyAre() throws IOException {
        var written = Files.readString(DOCUMENT);
        var drawn = withPicture(written);
        if (Boolean.getBoolean("helhed.write-docs")) {
            Files.writeString(DOCUMENT, drawn);
            return;
        }
        assertThat(written)
                .as("draw it again: mvn test -Dtest=ArchitectureDiagramTests -Dhelhed.write-docs=true")
                .isEqualTo(drawn);
    }

    @Test
    void everyRoomIsDescribed() throws IOException {
        var document = Files.readString(DOCUMENT);

        assertThat(rooms.stream())
                .allSatisfy(room -> assertThat(document).contains("| `" + room.getIdentifier() + "` |"));
    }

    private String withPicture(String document) {
        var begin = document.indexOf(BEGIN) + BEGIN.length();
        var end = document.indexOf(END);
        assertThat(end).as(BEGIN + END).isGreaterThanOrEqualTo(begin);
        return document.substring(0, begin) + picture() + document.substring(end);
    }

    private String picture() {
        var lines = Stream.concat(rooms.stream().sorted().map(ArchitectureDiagramTests::box), arrows());
        return lines.collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    }

    private static String box(ApplicationModule room) {
        return "    %s[%s]".formatted(room.getIdentifier(), room.getDisplayName());
    }

    private Stream<String> arrows() {
        return rooms.stream()
                .sorted()
                .flatMap(room -> room.getDirectDependencies(rooms)
                        .uniqueModules()
                        .sorted()
                        .map(used -> "    %s --> %s".formatted(room.getIdentifier(), used.getIdentifier())));
    }
}
