package dk.helhed.browser;

import dk.helhed.access.Door;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page for whoever is signed in. */
@TestComponent
@RestController
@Door(Door.SIGNED_IN)
class BehindTheDoor {

    static final String PATH = "/bag-doeren";

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    String page(@RequestParam(defaultValue = "") String side) {
        return "Bag døren, side " + side;
    }
}
