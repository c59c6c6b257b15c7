package dk.helhed.web;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /tilgaengelighed}: how far the site can be used by everyone, and where to complain if not. */
@Controller
@Door(Door.PUBLIC)
class AccessibilityController {

    @GetMapping("/tilgaengelighed")
    String page(Page page, Model model) {
        model.addAttribute("page", page);
        return "web/accessibility";
    }
}
