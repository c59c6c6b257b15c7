package dk.helhed.yearcycle.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of a proposal or a report shows of the integration council.
 *
 * @param title what the page is about, in words
 * @param statements the latest first
 * @param mayAdd whether whoever reads may note a statement
 */
public record SubjectStatements(Subject subject, String title, List<Statement> statements, boolean mayAdd) {

    public SubjectStatements {
        statements = List.copyOf(statements);
    }

    /** What the link to the form of a new statement carries. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("om", subject.kind().code());
        parameters.put("nr", subject.id());
        parameters.put("titel", title);
        return parameters;
    }
}
