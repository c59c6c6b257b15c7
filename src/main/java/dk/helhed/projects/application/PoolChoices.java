package dk.helhed.projects.application;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.pool.Pool;
import dk.helhed.projects.pool.Pools;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pools that can be chosen in a form. */
@Component
class PoolChoices {

    private final Pools pools;

    PoolChoices(Pools pools) {
        this.pools = pools;
    }

    /** The municipality's own funds, the pools that take applications now or later, and the one that is chosen already. */
    List<Choice> of(Page page, String chosen) {
        var ahead = pools.ahead();
        var other = ahead.stream().anyMatch(pool -> pool.slug().equals(chosen)) ? Optional.<Pool>empty() : find(chosen);
        return Stream.of(
                        Stream.of(new Choice("", page.text("application.own-funds"), chosen.isEmpty())),
                        other.stream().map(pool -> choice(pool, chosen, page)),
                        ahead.stream().map(pool -> choice(pool, chosen, page)))
                .flatMap(choices -> choices)
                .toList();
    }

    /** The pool with the slug; empty if there is none that whoever asks may see. */
    Optional<Pool> find(String slug) {
        return slug.isEmpty() ? Optional.empty() : pools.visible(slug);
    }

    private static Choice choice(Pool pool, String chosen, Page page) {
        var deadline = pool.sheet().window().deadline();
        var text = deadline == null
                ? pool.sheet().name()
                : page.text("application.pool.until", pool.sheet().name(), page.date(deadline));
        return new Choice(pool.slug(), text, pool.slug().equals(chosen));
    }
}
