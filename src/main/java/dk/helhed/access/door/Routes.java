package dk.helhed.access.door;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the program answers, from the framework's own tables. */
public final class Routes {

    private final Doors doors;
    private final List<RequestMappingInfoHandlerMapping> controllers;
    private final List<AbstractUrlHandlerMapping> files;
    private final List<Route> filters;

    Routes(
            Doors doors,
            List<RequestMappingInfoHandlerMapping> controllers,
            List<AbstractUrlHandlerMapping> files,
            List<Route> filters) {
        this.doors = doors;
        this.controllers = controllers;
        this.files = files;
        this.filters = filters;
    }

    /**
     * All of them, by path and method.
     *
     * @throws IllegalStateException if one does not say what it wants
     */
    public List<Route> all() {
        return Stream.of(
                        controllers.stream()
                                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                                .flatMap(this::routes),
                        files.stream()
                                .flatMap(mapping -> mapping.getHandlerMap().entrySet().stream())
                                .map(entry ->
                                        new Route("GET", entry.getKey(), wanted(entry.getKey(), entry.getValue()))),
                        filters.stream())
                .flatMap(routes -> routes)
                .distinct()
                .sorted(comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var wanted = wanted(entry.getKey(), entry.getValue());
        var methods = entry.getKey().getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        return entry.getKey().getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of("*") : methods)
                        .stream().map(method -> new Route(method, path, wanted)));
    }

    private Wanted wanted(Object address, Object handler) {
        return doors.wanted(handler)
                .orElseThrow(() -> new IllegalStateException("No door is declared for " + address + " at " + handler));
    }
}
