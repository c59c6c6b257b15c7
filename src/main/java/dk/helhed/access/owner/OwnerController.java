package dk.helhed.access.owner;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /ejere}: who answers for what, and what nobody answers for. */
@Controller
class OwnerController {

    private final Owners owners;

    OwnerController(Owners owners) {
        this.owners = owners;
    }

    @Door(Owners.READ)
    @GetMapping("/ejere")
    String all(@RequestParam(required = false) @Nullable String uden, Actor actor, Page page, Model model) {
        var all = owners.all(actor, page.language());
        model.addAttribute("page", page);
        model.addAttribute("without", all.stream().filter(Owned::isWithoutOwner).count());
        model.addAttribute(
                "owned",
                uden == null ? all : all.stream().filter(Owned::isWithoutOwner).toList());
        model.addAttribute("onlyWithout", uden != null);
        model.addAttribute("mayGive", actor.holds(Owners.EDIT));
        return "access/owners";
    }

    @Door(Owners.EDIT)
    @GetMapping("/ejere/{kind}/{id}")
    String form(@PathVariable String kind, @PathVariable String id, Actor actor, Page page, Model model) {
        return show(find(actor, kind, id, page), "", null, page, model);
    }

    @Door(Owners.EDIT)
    @PostMapping("/ejere/{kind}/{id}")
    String give(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            Actor actor,
            HttpServletResponse response,
            Page page,
            Model model) {
        var owned = find(actor, kind, id, page);
        if (!owners.give(actor, owned, number)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(owned, number, "owners.number.wrong", page, model);
        }
        return "redirect:" + page.link("/ejere");
    }

    private Owned find(Actor actor, String kind, String id, Page page) {
        return owners.find(actor, kind, id, page.language())
                .orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }

    private static String show(Owned owned, String number, @Nullable String problem, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("owned", owned);
        model.addAttribute("number", number);
        model.addAttribute("problem", problem);
        return "access/owner";
    }
}
