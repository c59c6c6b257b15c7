package dk.helhed.barometer.definition;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.forms.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a definition is written, as it stands.
 *
 * @param kept what is edited; null if it is new
 * @param fields as typed
 * @param theirs what somebody else has written meanwhile, by field; empty if nobody has
 * @param dataset whose columns the definition may speak of
 */
public record DefinitionForm(
        @Nullable KeptDefinition kept,
        Fields fields,
        FieldProblems problems,
        Map<String, String> theirs,
        List<Dataset> datasets,
        Dataset dataset) {

    /** Set when the whole file is written and not its pieces. */
    static final String AS_TEXT = "as";

    /** What comes after it is kept. */
    static final String THEN = "then";

    public boolean isText() {
        return fields.isTicked(AS_TEXT, "text");
    }

    public DefinitionPieces pieces() {
        return DefinitionPieces.of(fields);
    }

    /** The edition that the form was drawn from; 0 for a new definition. */
    int seen() {
        return Math.max(0, fields.version());
    }

    /** The file as written. */
    String file() {
        return isText() ? fields.text("text") : pieces().file();
    }

    DefinitionForm refused(FieldProblems wrong) {
        return new DefinitionForm(kept, fields, wrong, theirs, datasets, dataset);
    }
}
