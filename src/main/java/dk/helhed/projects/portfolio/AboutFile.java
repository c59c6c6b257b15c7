package dk.helhed.projects.portfolio;

import dk.helhed.pages.Page;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the second sheet of a portfolio says: what was asked for, when, and what a missing figure means. */
final class AboutFile {

    private AboutFile() {}

    /**
     * What is said, by name, in the order read.
     *
     * @param address of the site, as it was asked for
     */
    static Map<String, String> of(PortfolioQuery query, Page page, String address, Instant now, int rows) {
        var about = new LinkedHashMap<String, String>();
        about.put(page.text("portfolio.file.what"), page.text("portfolio.title"));
        about.put(page.text("portfolio.file.made"), page.moment(now));
        about.put(page.text("portfolio.file.rows"), Integer.toString(rows));
        about.put(page.text("portfolio.order"), page.text(query.order().key()));
        about.putAll(filter(query, page));
        about.put(
                page.text("portfolio.file.whose"),
                page.text(page.reader() == null ? "portfolio.file.public" : "portfolio.file.reach"));
        about.put(page.text("portfolio.file.missing"), page.text("portfolio.file.missing.text"));
        about.put(
                page.text("portfolio.file.address"),
                URI.create(address)
                        .resolve(page.link(PortfolioController.PATH, query.parameters()))
                        .toString());
        return about;
    }

    private static Map<String, String> filter(PortfolioQuery query, Page page) {
        var chosen = new LinkedHashMap<String, String>();
        var filter = query.filter();
        chosen.put(page.text("projects.search"), filter.words());
        chosen.put(
                page.text("effort.field.kind"),
                filter.kind() == null ? "" : page.text(filter.kind().key()));
        chosen.put(
                page.text("effort.phase"),
                filter.phase() == null ? "" : page.text(filter.phase().key()));
        chosen.put(
                page.text("effort.goal"),
                filter.goal() == null ? "" : filter.goal().toString());
        chosen.put(page.text("effort.field.district"), filter.district());
        chosen.put(
                page.text("effort.evidence"),
                filter.evidence() == null ? "" : page.text(filter.evidence().key()));
        chosen.put(page.text("portfolio.file.mine"), filter.mine() ? page.text("projects.filter.mine") : "");
        chosen.values().removeIf(String::isEmpty);
        if (chosen.isEmpty()) {
            chosen.put(page.text("portfolio.file.filter"), page.text("portfolio.file.filter.none"));
        }
        return chosen;
    }
}
