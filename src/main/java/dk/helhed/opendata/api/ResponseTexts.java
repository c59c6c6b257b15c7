package dk.helhed.opendata.api;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;

/** Says which answers an address of the API can give. */
record ResponseTexts(Texts texts, Language language) {

    void describe(Operation operation) {
        var responses = operation.getResponses();
        Objects.requireNonNull(responses.get("200")).setDescription(say("200"));
        responses.addApiResponse("304", new ApiResponse().description(say("304")));
        for (var status : List.of("400", "404")) {
            responses.addApiResponse(status, problem(status));
        }
        responses.addApiResponse("default", problem("default"));
    }

    private ApiResponse problem(String status) {
        var schema = new JsonSchema().$ref("#/components/schemas/" + SchemaTexts.PROBLEM);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
        return new ApiResponse().description(say(status)).content(content);
    }

    private String say(String status) {
        return texts.text(language, "openapi.response." + status);
    }
}
