package dk.helhed.web.command;

import dk.helhed.disclosure.file.SafeFile;
import dk.helhed.disclosure.release.Fingerprint;
import dk.helhed.disclosure.release.Release;
import dk.helhed.tables.Dialect;
import dk.helhed.tables.FileForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a release. They are written beside their names and moved there at the end, all or none; of a release that is not safe
 * only the report is.
 *
 * @param inputs the table first
 * @param outputs one for each table
 */
record ReleaseFiles(List<Path> inputs, List<Path> outputs, Path report) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Whether all that is to be read can be, and nothing of it is to be written over; tells when not. */
    boolean areFine(Console console) {
        if (!inputs.stream().allMatch(console::canRead)) {
            return false;
        }
        var written = new ArrayList<>(outputs);
        written.add(report);
        var taken = new HashSet<Path>();
        inputs.forEach(input -> taken.add(input.toAbsolutePath().normalize()));
        for (var file : written) {
            var parent = file.toAbsolutePath().normalize().getParent();
            if (!taken.add(file.toAbsolutePath().normalize())) {
                console.refuse("console.protect.same", file);
                return false;
            }
            if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
                console.refuse("console.protect.unwritable", file);
                return false;
            }
        }
        return true;
    }

    /** Writes the files. */
    void write(Release release) throws IOException {
        var moves = new LinkedHashMap<Path, Path>();
        try {
            var told = new LinkedHashMap<>(release.report());
            told.put("output", release.isSafe() ? tables(release, moves) : List.of());
            var beside = beside(report, moves);
            Files.writeString(beside, JSON.writeValueAsString(told) + "\n");
            for (var move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (var beside : moves.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private List<Map<String, String>> tables(Release release, Map<Path, Path> moves) throws IOException {
        var told = new ArrayList<Map<String, String>>();
        for (int at = 0; at < outputs.size(); at++) {
            var input = inputs.get(at);
            var dialect = FileForm.of(() -> Files.newInputStream(input)).separator() == ';'
                    ? Dialect.EXCEL_DA
                    : Dialect.STANDARD;
            var beside = beside(outputs.get(at), moves);
            try (var file = new BufferedOutputStream(Files.newOutputStream(beside))) {
                SafeFile.write(release.tables().get(at), file, dialect);
            }
            var output = new LinkedHashMap<String, String>();
            output.put("file", outputs.get(at).toString());
            output.put("sha256", Fingerprint.of(DimensionsOption.named(beside)));
            told.add(output);
        }
        return told;
    }

    private static Path beside(Path file, Map<Path, Path> moves) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".helhed", ".part");
        moves.put(beside, file);
        return beside;
    }
}
