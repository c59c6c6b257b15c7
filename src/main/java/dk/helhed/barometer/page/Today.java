package dk.helhed.barometer.page;

import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The day a page shows the barometer of: the one asked for, else today in Denmark. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate of(Page page) {
        return Objects.requireNonNullElseGet(page.asOf(), () -> LocalDate.now(clock));
    }
}
