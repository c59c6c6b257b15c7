package dk.helhed.barometer.definition;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Reach;
import dk.helhed.barometer.HomeMunicipality;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.own.OwnIndicators;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /definitioner/…/indikator}, where what a definition counts becomes an indicator of the municipality's own. */
@Controller
@Door(value = OwnIndicators.EDIT, reach = Reach.ALL)
class DefinitionIndicatorController {

    private static final String PATH = "/definitioner/{id}/indikator";

    private final KeptDefinitions definitions;
    private final CountedIndicators counted;
    private final OwnIndicators own;
    private final ObjectProvider<HomeMunicipality> home;
    private final IndicatorWords words;

    DefinitionIndicatorController(
            KeptDefinitions definitions,
            CountedIndicators counted,
            OwnIndicators own,
            ObjectProvider<HomeMunicipality> home,
            Texts texts) {
        this.definitions = definitions;
        this.counted = counted;
        this.own = own;
        this.home = home;
        this.words = new IndicatorWords(texts);
    }

    @GetMapping(PATH)
    String form(@PathVariable String id, Page page, Model model) {
        var definition = find(id);
        var before = before(id);
        var code = Optional.ofNullable(home.getIfAvailable())
                .flatMap(HomeMunicipality::municipality)
                .map(area -> own.nextCode(area.code()))
                .orElse("");
        var proposed = words.proposed(definition, before.orElse(null), code, definition.dataset());
        return show(definition, proposed, before, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String make(@PathVariable String id, Fields sent, Page page, Model model, HttpServletResponse response) {
        var definition = find(id);
        var before = before(id);
        return switch (counted.make(definition, IndicatorWords.written(sent, before))) {
            case Outcome.Done<String> done -> "redirect:" + page.link("/definitioner/" + id);
            case Outcome.Refused<String> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(definition, sent, before, new Objections(refused.objections()), page, model);
            }
        };
    }

    private KeptDefinition find(String id) {
        return definitions.find(id).orElseThrow(() -> new NotFoundException("error.definition", id));
    }

    private Optional<OwnIndicator> before(String id) {
        return counted.of(id).flatMap(linked -> own.find(linked.indicator())).map(history -> history.newest());
    }

    private static String show(
            KeptDefinition definition,
            Fields fields,
            Optional<OwnIndicator> before,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("definition", definition);
        model.addAttribute("fields", fields);
        model.addAttribute("isNew", before.isEmpty());
        model.addAttribute("objections", objections);
        return "barometer/definitionindicator";
    }
}
