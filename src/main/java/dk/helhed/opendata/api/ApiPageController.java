package dk.helhed.opendata.api;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /api}: how to get the figures with a program. */
@Controller
@Door(Door.PUBLIC)
class ApiPageController {

    @GetMapping("/api")
    String page(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("endpoints", Endpoint.ALL);
        model.addAttribute("files", PageFiles.ALL);
        model.addAttribute("problems", ProblemCodes.ALL);
        return "opendata/api";
    }
}
