package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages {@code /om}, the rules in plain words, and {@code /om/kodelister}, what the codes stand for. */
@Controller
@Door(Door.PUBLIC)
class AboutController {

    private final Catalogue catalogue;
    private final Areas areas;
    private final Countries countries;
    private final Texts texts;

    AboutController(Catalogue catalogue, Areas areas, Countries countries, Texts texts) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.countries = countries;
        this.texts = texts;
    }

    @GetMapping("/om")
    String method(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("goals", catalogue.goals());
        return "barometer/about";
    }

    @GetMapping("/om/kodelister")
    String codeLists(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("municipalities", areas.of(AreaKind.MUNICIPALITY));
        model.addAttribute("regions", areas.of(AreaKind.REGION));
        model.addAttribute("groups", areas.groups());
        model.addAttribute("countries", countries.all());
        return "barometer/codelists";
    }
}
