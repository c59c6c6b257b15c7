package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code helhed}, run on a copy of the project's outline so that nothing real is built or installed. */
class LauncherTests {

    private static final List<String> TOOLS =
            List.of("bash", "cat", "dirname", "readlink", "find", "mkdir", "mv", "rm", "grep", "cksum", "flock", "id");

    @TempDir
    private Path home;

    private Path bin;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("helhed"), home.resolve("helhed"));
        Files.setPosixFilePermissions(home.resolve("helhed"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of("pom.xml"), home.resolve("pom.xml"));
        Files.writeString(home.resolve("package.json"), "{}");
        Files.createDirectories(home.resolve("src/main"));
        bin = Files.createDirectory(home.resolve("bin"));
        for (var tool : TOOLS) {
            var real = whereIs(tool);
            if (Files.exists(real)) {
                script(bin.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "-h"})
    void helpNeedsNeitherJavaNorABuild(String words) throws Exception {
        var result = helhed(words);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "./helhed run [--port N]", "./helhed import observations FILE", "./helhed import people FILE");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(helhed("version").out()).matches("helhed \\d+\\.\\d+\\.\\d+\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "--bogus", "build --bogus", "test now", "help me", "train", "run|program"})
    void wrongUseIsAnsweredWithTheUsageOnStderr(String words) throws Exception {
        var result = helhed(words);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("./helhed run [--port N]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "build", "test", "import observations x.csv", "import people x.csv"})
    void withoutAJavaItSaysHowToGetOne(String words) throws Exception {
        var result = helhed(words);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("Helhed kræver JDK 25").contains("\nHelhed needs JDK 25");
        assertThat(result.err().lines()).hasSize(2);
    }

    @Test
    void anOlderJavaInFrontIsPassedByForANewerOne() throws Exception {
        fakeJava("jvm/old", "17.0.15");
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("jvm/old/bin/java"));
        Files.createSymbolicLink(bin.resolve("javac"), home.resolve("jvm/old/bin/javac"));
        assertThat(helhed("build").err()).startsWith("Helhed kræver JDK 25");

        fakeJava("jvm/new", "25.0.3");
        assertThat(helhed("build").err()).startsWith("Helhed kræver npm");
    }

    @Test
    void whatIsBuiltRunsWithoutNpmAndGetsTheWordsAsTheyAre() throws Exception {
        fakeJava("jvm/new", "26");
        Files.createDirectories(home.resolve("target/app"));
        Files.createFile(home.resolve("target/app/helhed.jar"));
        Files.createFile(home.resolve("target/app/built"));

        var result = helhed("import observations two words.csv");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("-Dhelhed.home=" + home.toRealPath(), "observations two words.csv");
        assertThat(result.err()).isEmpty();
    }

    private void fakeJava(String place, String version) throws IOException {
        var programs = Files.createDirectories(home.resolve(place).resolve("bin"));
        Files.writeString(programs.resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var name : List.of("java", "javac")) {
            script(programs.resolve(name), "#!/bin/sh\necho \"$@\"\n");
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result helhed(String words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("helhed").toString()));
        command.addAll(words.isEmpty() ? List.of() : List.of(words.split(" ")));
        var out = home.resolve("out");
        var err = home.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(new TreeMap<>(Map.of("PATH", bin.toString(), "HELHED_JVM_DIRS", home + "/jvm", "LANG", "C")));
        var exitCode = builder.start().waitFor();
        return new Result(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path whereIs(String tool) {
        var usual = Path.of("/usr/bin", tool);
        return Files.exists(usual) ? usual : Path.of("/bin", tool);
    }

    private record Result(int exitCode, String out, String err) {}
}
