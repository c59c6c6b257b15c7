package dk.helhed.projects.catalogue;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.catalogue.Feed.Channel;
import dk.helhed.projects.catalogue.Feed.Item;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is new in the catalogue, for programs that follow it. */
@Controller
@Door(Door.PUBLIC)
class FeedController {

    static final String PATH = CatalogueController.PATH + ".rss";
    private static final int MOST_ITEMS = 100;

    private final Catalogue catalogue;

    FeedController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> feed(Page page) {
        var site =
                URI.create(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        var channel = new Channel(
                page.text("catalogue.feed"),
                page.text("catalogue.lead"),
                page.language().tag(),
                absolute(site, page, CatalogueController.PATH),
                absolute(site, page, PATH));
        var items = catalogue.newest(MOST_ITEMS).stream()
                .map(card -> new Item(
                        card.headline() + " – " + card.title(),
                        card.gave(),
                        absolute(site, page, card.path()),
                        card.publishedOn()))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Feed.CONTENT_TYPE)
                .body(Feed.write(channel, items));
    }

    private static String absolute(URI site, Page page, String path) {
        return site.resolve(page.link(path)).toString();
    }
}
