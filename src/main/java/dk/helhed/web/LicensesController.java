package dk.helhed.web;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /om/licenser}: whose work Helhed is made of, and on what terms. */
@Controller
@Door(Door.PUBLIC)
class LicensesController {

    @GetMapping("/om/licenser")
    String page(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("parts", Shipped.PARTS);
        return "web/licenses";
    }

    /** Read at the first visit, so that it costs no start anything. */
    private static final class Shipped {

        private static final Parts PARTS = Parts.read();
    }
}
