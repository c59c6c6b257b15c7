package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.Directory;
import dk.helhed.access.Door;
import dk.helhed.access.Listing;
import dk.helhed.access.People;
import dk.helhed.access.PeopleFilter.Presence;
import dk.helhed.access.Turn;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /medarbejdere}: the people in reach. */
@Controller
@Door(People.READ)
class PeopleController {

    private final Directory directory;
    private final PeopleQueries queries;
    private final UnitSuggestions suggestions;
    private final Access access;

    PeopleController(Directory directory, PeopleQueries queries, UnitSuggestions suggestions, Access access) {
        this.directory = directory;
        this.queries = queries;
        this.suggestions = suggestions;
        this.access = access;
    }

    @GetMapping("/medarbejdere")
    String list(
            PeopleQuery query,
            @RequestParam(required = false) @Nullable UUID efter,
            @RequestParam(required = false) @Nullable UUID foer,
            Page page,
            Model model) {
        var units = queries.units(query);
        var clear = query.unit().isEmpty() || units.size() == 1;
        var filter = queries.filter(query, units.size() == 1 ? units.getFirst() : null);
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute("units", units);
        model.addAttribute("suggestions", suggestions.open());
        model.addAttribute("roles", roles(query, page));
        model.addAttribute("presences", presences(query, page));
        model.addAttribute(
                "listing",
                clear
                        ? directory.page(Reached.actor(), filter, turn(efter, foer))
                        : new Listing(List.of(), 0, null, null));
        model.addAttribute("clear", clear);
        model.addAttribute("mayEdit", Reached.actor().holds(People.EDIT));
        return "access/people";
    }

    private static Turn turn(@Nullable UUID after, @Nullable UUID before) {
        if (after != null) {
            return new Turn.After(after);
        }
        return before == null ? new Turn.First() : new Turn.Before(before);
    }

    private List<Choice> roles(PeopleQuery query, Page page) {
        var choices = new ArrayList<>(List.of(
                new Choice("", page.text("people.role.any"), query.role().isEmpty())));
        access.matrix()
                .roles()
                .forEach(role -> choices.add(new Choice(
                        role.code(), page.text(role.key()), role.code().equals(query.role()))));
        return choices;
    }

    private static List<Choice> presences(PeopleQuery query, Page page) {
        return Stream.of(Presence.values())
                .map(one -> new Choice(
                        one.code(),
                        page.text("people.presence." + one.code()),
                        one.code().equals(query.presence())))
                .toList();
    }
}
