package dk.helhed.opendata.api;

import java.util.List;

/**
 * One address of the API, as it is described to people and to programs.
 *
 * @param operation its name, which its texts are found by
 * @param path with the names of its variables in braces
 * @param parameters those in the path first
 * @param example an address that answers
 */
public record Endpoint(String operation, String path, List<Parameter> parameters, String example) {

    private static final Parameter AS_OF = new Parameter("asOf", "asOf", "2016-12-31");
    private static final Parameter LANGUAGE = new Parameter("lang", "lang", "en");

    public static final List<Endpoint> ALL = List.of(
            new Endpoint(
                    "barometer",
                    "/api/v1/barometer/{area}",
                    List.of(new Parameter("area", "area", "751"), AS_OF, LANGUAGE),
                    "/api/v1/barometer/000?asOf=2016-12-31"),
            new Endpoint(
                    "indicator",
                    "/api/v1/indicators/{code}",
                    List.of(
                            new Parameter("code", "code", "N12"),
                            new Parameter("area", "areas", "751"),
                            AS_OF,
                            LANGUAGE),
                    "/api/v1/indicators/N12?area=751&area=101"),
            new Endpoint("goals", "/api/v1/goals", List.of(LANGUAGE), "/api/v1/goals"),
            new Endpoint("areas", "/api/v1/areas", List.of(LANGUAGE), "/api/v1/areas"),
            new Endpoint("batches", "/api/v1/batches", List.of(LANGUAGE), "/api/v1/batches"),
            new Endpoint(
                    "batch",
                    "/api/v1/batches/{number}",
                    List.of(new Parameter("number", "number", "1"), LANGUAGE),
                    "/api/v1/batches/1"),
            new Endpoint("tables", "/api/v1/tables", List.of(AS_OF, LANGUAGE), "/api/v1/tables"),
            new Endpoint(
                    "table",
                    "/api/v1/tables/{table}",
                    List.of(new Parameter("table", "table", "0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9"), AS_OF, LANGUAGE),
                    "/api/v1/tables"));

    /**
     * One parameter of an endpoint.
     *
     * @param key which its text is found by
     */
    public record Parameter(String name, String key, String example) {}
}
