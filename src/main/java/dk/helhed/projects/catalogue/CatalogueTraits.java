package dk.helhed.projects.catalogue;

import dk.helhed.pages.Page;
import dk.helhed.projects.Slug;
import dk.helhed.projects.catalogue.Facets.Traits;
import dk.helhed.projects.portfolio.GoalTree;
import dk.helhed.projects.portfolio.GoalTree.Leaf;
import dk.helhed.projects.portfolio.GoalTree.Named;
import dk.helhed.reference.Areas;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what an entry can be found by. */
record CatalogueTraits(GoalTree goals, Areas areas, Page page) {

    Traits of(Card card) {
        var traits = new EnumMap<Facet, Map<String, String>>(Facet.class);
        traits.put(Facet.THEME, themes(card));
        traits.put(
                Facet.EVIDENCE,
                Map.of(card.evidence().code(), page.text(card.evidence().key())));
        traits.put(Facet.KIND, Map.of(card.kind().code(), page.text(card.kind().key())));
        traits.put(Facet.AREA, Map.of(card.area(), area(card)));
        return new Traits(traits);
    }

    /** The name of the municipality. */
    String area(Card card) {
        return areas.find(card.area())
                .map(found -> found.name().in(page.language().locale()))
                .orElse(card.area());
    }

    private Map<String, String> themes(Card card) {
        var themes = new LinkedHashMap<String, String>();
        card.goals().stream()
                .flatMap(ref -> goals.leaf(ref).stream())
                .map(Leaf::focusArea)
                .flatMap(key -> goals.named(key).stream())
                .forEach(named ->
                        themes.put(code(named), named.in(page.language().tag())));
        return themes;
    }

    /** The same for focus areas of one name, whatever the policy. */
    private static String code(Named named) {
        return Slug.of(named.text().original(), "tema");
    }
}
