package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /roller}: who may what. */
@Controller
class RolesController {

    private final Access access;

    RolesController(Access access) {
        this.access = access;
    }

    @GetMapping("/roller")
    @Door(Door.PUBLIC)
    String roles(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("matrix", access.matrix());
        return "access/roles";
    }
}
