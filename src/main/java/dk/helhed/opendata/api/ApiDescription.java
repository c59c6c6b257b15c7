package dk.helhed.opendata.api;

import dk.helhed.opendata.ProgramVersion;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/**
 * Completes the description of the API (OpenAPI) that is made from its controllers: with texts in the language of the
 * address, parameters, examples, and the answers when something goes wrong.
 */
@Component
class ApiDescription implements OpenApiLocaleCustomizer {

    private final Texts texts;
    private final ProgramVersion version;

    ApiDescription(Texts texts, ProgramVersion version) {
        this.texts = texts;
        this.version = version;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Page.class);
    }

    @Override
    public void customise(OpenAPI description, Locale locale) {
        var language = Language.of(locale.getLanguage());
        description.setInfo(info(language));
        description.setServers(List.of(new Server().url("/")));
        var schemas = new SchemaTexts(texts, language);
        schemas.describe(description.getComponents());
        var responses = new ResponseTexts(texts, language);
        var paths = new Paths();
        for (var endpoint : Endpoint.ALL) {
            var path = Objects.requireNonNull(description.getPaths().get(endpoint.path()), endpoint.path());
            var operation = path.getGet();
            describe(operation, endpoint, language);
            responses.describe(operation);
            paths.addPathItem(endpoint.path(), path);
        }
        description.setPaths(paths);
    }

    private Info info(Language language) {
        return new Info()
                .title(texts.text(language, "openapi.title"))
                .description(texts.text(language, "openapi.description"))
                .version(version.number())
                .license(new License()
                        .name(texts.text(language, "openapi.license"))
                        .url("https://creativecommons.org/licenses/by/4.0/"));
    }

    private void describe(Operation operation, Endpoint endpoint, Language language) {
        operation.setTags(null);
        operation.setOperationId(endpoint.operation());
        operation.setSummary(texts.text(language, "openapi.operation." + endpoint.operation()));
        operation.setDescription(texts.text(language, "openapi.details." + endpoint.operation()));
        var found = Objects.requireNonNullElseGet(operation.getParameters(), List::<Parameter>of);
        var parameters = new ArrayList<Parameter>();
        for (var wanted : endpoint.parameters()) {
            var parameter = found.stream()
                    .filter(candidate -> candidate.getName().equals(wanted.name()))
                    .findFirst()
                    .orElseGet(() -> new Parameter()
                            .name(wanted.name())
                            .in("query")
                            .required(false)
                            .schema(schema(wanted.name())));
            parameters.add(parameter
                    .description(texts.text(language, "openapi.parameter." + wanted.key()))
                    .example(wanted.example()));
        }
        operation.setParameters(parameters);
    }

    /** Of the parameters that every address may carry. */
    private static Schema<Object> schema(String parameter) {
        var schema = new JsonSchema();
        schema.addType("string");
        if (parameter.equals("lang")) {
            Stream.of(Language.values()).map(Language::tag).forEach(schema::addEnumItemObject);
        } else {
            schema.setFormat("date");
        }
        return schema;
    }
}
