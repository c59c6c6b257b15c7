package dk.helhed.barometer;

import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The day a page or a file shows the barometer of: the one asked for, else today in Denmark. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate of(Page page) {
        return Objects.requireNonNullElseGet(page.asOf(), () -> LocalDate.now(clock));
    }
}
