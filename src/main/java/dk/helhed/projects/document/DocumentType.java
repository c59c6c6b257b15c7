package dk.helhed.projects.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The types of document that are taken. Which one a file is, is told by its content, never by its name. */
public enum DocumentType {
    PDF("application/pdf", "pdf", "255044462d", null),
    PNG("image/png", "png", "89504e470d0a1a0a", null),
    JPEG("image/jpeg", "jpg", "ffd8ff", null),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "504b0304",
            "word/document.xml"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "504b0304", "xl/workbook.xml"),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            "504b0304",
            "ppt/presentation.xml"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", "504b0304", null),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", "504b0304", null);

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_MIMETYPE = 200;

    private final String media;
    private final String extension;
    private final String start;
    private final String part;

    DocumentType(String media, String extension, String start, @org.jspecify.annotations.Nullable String part) {
        this.media = media;
        this.extension = extension;
        this.start = start;
        this.part = part == null ? "" : part;
    }

    /** The media type that it is sent with. */
    public String media() {
        return media;
    }

    /** What the name of such a file ends with. */
    public String extension() {
        return extension;
    }

    /** The type of the content; empty if it is none of these, or carries a program (macros). */
    public static Optional<DocumentType> of(byte[] content) {
        var beginning = Stream.of(values()).filter(type -> type.begins(content)).toList();
        if (beginning.size() <= 1) {
            return beginning.stream().findFirst();
        }
        try {
            return ofPackage(content);
        } catch (IOException | IllegalArgumentException notAPackage) {
            return Optional.empty();
        }
    }

    private boolean begins(byte[] content) {
        var wanted = HexFormat.of().parseHex(start);
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Read by the list at its end, as programs that open it do; a stream cannot read every package that a spreadsheet comes in. */
    private static Optional<DocumentType> ofPackage(byte[] content) throws IOException {
        var file = Files.createTempFile("helhed", ".zip");
        try {
            Files.write(file, content);
            try (var zip = new ZipFile(file.toFile())) {
                return ofPackage(zip);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Optional<DocumentType> ofPackage(ZipFile zip) throws IOException {
        var names = zip.stream().limit(MOST_ENTRIES + 1).map(ZipEntry::getName).collect(Collectors.toSet());
        if (names.size() > MOST_ENTRIES || names.stream().anyMatch(DocumentType::carriesProgram)) {
            return Optional.empty();
        }
        var mimetype = zip.getEntry("mimetype");
        if (mimetype == null) {
            return ofParts(names, "");
        }
        try (var text = zip.getInputStream(mimetype)) {
            return ofParts(names, new String(text.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII));
        }
    }

    private static boolean carriesProgram(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private static Optional<DocumentType> ofParts(Set<String> names, String mimetype) {
        return Stream.of(values())
                .filter(type -> type.media.equals(mimetype) || (!type.part.isEmpty() && names.contains(type.part)))
                .findFirst();
    }
}
