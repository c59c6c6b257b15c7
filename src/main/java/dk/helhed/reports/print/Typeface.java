package dk.helhed.reports.print;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** A typeface that comes along, so that a file looks the same on every machine. */
enum Typeface {
    /** Latin, Greek and Cyrillic letters. */
    PLEX("IBM Plex Sans", 400, "plex/IBMPlexSans-Regular.ttf"),
    PLEX_BOLD("IBM Plex Sans", 700, "plex/IBMPlexSans-Bold.ttf"),
    NASKH("Noto Naskh Arabic", 400, "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"),
    NASKH_BOLD("Noto Naskh Arabic", 700, "noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf"),
    ETHIOPIC("Noto Sans Ethiopic", 400, "noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf"),
    ETHIOPIC_BOLD("Noto Sans Ethiopic", 700, "noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf");

    /** All of them, as style sheets name them. */
    static final String FAMILIES = "'IBM Plex Sans', 'Noto Naskh Arabic', 'Noto Sans Ethiopic'";

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FSSupplier<InputStream> content() {
        return () -> {
            try {
                return new ClassPathResource("reports/fonts/" + file).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        };
    }
}
