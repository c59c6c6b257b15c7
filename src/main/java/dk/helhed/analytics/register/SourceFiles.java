package dk.helhed.analytics.register;

import dk.helhed.tables.FileForm;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** Finds out how files are written. Their bytes say it, not their names. */
final class SourceFiles {

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private SourceFiles() {}

    /** The files, those without errors only. */
    static List<SourceFile> inspect(List<Path> paths, Consumer<FileError> errors) {
        var files = new ArrayList<SourceFile>();
        var seen = new HashSet<String>();
        for (var path : paths) {
            try {
                inspect(path.toAbsolutePath(), errors, files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.stream()
                .filter(file -> !seen.add(file.sha256()))
                .forEach(file ->
                        errors.accept(FileError.of(file.name(), 0, "-", file.name(), ExpectedRegister.OTHER_FILE)));
        return files;
    }

    private static void inspect(Path path, Consumer<FileError> errors, List<SourceFile> files) throws IOException {
        var name = String.valueOf(path.getFileName());
        if (path.toString().matches(".*[*?\\[\\]].*") || Files.size(path) == 0) {
            errors.accept(FileError.of(name, 0, "-", name, ExpectedRegister.FORM));
        } else if (isParquet(path)) {
            files.add(new SourceFile(
                    path,
                    Sha256.of(() -> Files.newInputStream(path)),
                    Files.size(path),
                    new SourceFile.Form.Parquet()));
        } else {
            var form = FileForm.of(() -> Files.newInputStream(path));
            if (form.charset().equals(StandardCharsets.UTF_8)) {
                files.add(new SourceFile(path, form.sha256(), Files.size(path), new SourceFile.Form.Text(form)));
            } else {
                errors.accept(FileError.of(name, 0, "-", name, ExpectedRegister.UTF8));
            }
        }
    }

    private static boolean isParquet(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return Arrays.equals(bytes.readNBytes(PARQUET.length), PARQUET);
        }
    }
}
