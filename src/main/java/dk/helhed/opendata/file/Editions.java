package dk.helhed.opendata.file;

import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Dates the files. */
@Component
class Editions {

    private final Texts texts;
    private final Today today;
    private final Clock clock;

    Editions(Texts texts, Today today, Clock clock) {
        this.texts = texts;
        this.today = today;
        this.clock = clock;
    }

    Edition of(Page page) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var address =
                ServletUriComponentsBuilder.fromCurrentRequest().build(true).toUri();
        return new Edition(page, new Wording(texts, page.language()), today.of(page), now, address);
    }
}
