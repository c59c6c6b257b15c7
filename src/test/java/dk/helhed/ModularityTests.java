package dk.helhed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms are closed, the arrows go one way, and there are no circles. */
@Alongside
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(Helhed.class);

    @Test
    void everyRoomUsesOnlyWhatItsPackageNames() {
        rooms.verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        assertThat(rooms.stream())
                .allSatisfy(room -> assertThat(Files.readString(packageInfo(
                                Path.of("src/main/java"), room.getBasePackage().getName())))
                        .contains("allowedDependencies"));
    }

    /** Such a file hides the room's own and switches its rules off without a word. */
    @Test
    void noTestFolderDescribesARoom() {
        assertThat(rooms.stream())
                .noneSatisfy(room -> assertThat(packageInfo(
                                Path.of("src/test/java"), room.getBasePackage().getName()))
                        .exists());
    }

    private static Path packageInfo(Path sources, String packageName) {
        return sources.resolve(packageName.replace('.', '/')).resolve("package-info.java");
    }
}
