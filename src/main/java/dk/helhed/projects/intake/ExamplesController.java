package dk.helhed.projects.intake;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/eksempler}: the efforts that came with the program are removed. */
@Controller
@Door(ImportController.PERMISSION)
class ExamplesController {

    private static final String PATH = "/projekter/eksempler";

    private final ExampleRemoval removal;
    private final Efforts efforts;

    ExamplesController(ExampleRemoval removal, Efforts efforts) {
        this.removal = removal;
        this.efforts = efforts;
    }

    @GetMapping(PATH)
    String ask(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("examples", efforts.examples());
        return "projects/intake/examples";
    }

    @PostMapping(PATH)
    String remove(Page page) {
        removal.remove();
        return "redirect:" + page.link("/projekter");
    }
}
