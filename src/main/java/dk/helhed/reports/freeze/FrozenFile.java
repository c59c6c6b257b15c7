package dk.helhed.reports.freeze;

import dk.helhed.tables.Sha256;
import org.springframework.core.io.ByteArrayResource;

/**
 * A file of an approved report.
 *
 * @param name as its address has it, such as {@code aarhus-2026.borgere.ar.pdf}
 * @param format as the name ends
 */
record FrozenFile(String name, String edition, String language, String format, ByteArrayResource content) {

    FrozenFile(String name, String edition, String language, String format, byte[] bytes) {
        this(name, edition, language, format, new ByteArrayResource(bytes));
    }

    byte[] bytes() {
        return content.getByteArray();
    }

    String sha256() {
        return Sha256.of(bytes());
    }
}
