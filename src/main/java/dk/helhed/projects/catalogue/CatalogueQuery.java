package dk.helhed.projects.catalogue;

import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the catalogue. */
public record CatalogueQuery(String words, Facets facets) {

    static CatalogueQuery of(Fields query) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = FreeText.line(query.text(facet.parameter()));
            if (!value.isEmpty()) {
                chosen.put(facet, value);
            }
        }
        return new CatalogueQuery(FreeText.line(query.text("q")), new Facets(chosen));
    }

    /** The parameters that write it again. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) {
            parameters.put("q", words);
        }
        for (var facet : Facet.values()) {
            var value = facets.chosen().get(facet);
            if (value != null) {
                parameters.put(facet.parameter(), value);
            }
        }
        return parameters;
    }

    /** The same, with another value of a parameter; null for none. */
    public Map<String, String> with(String parameter, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters());
        if (value == null) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, value);
        }
        return changed;
    }
}
