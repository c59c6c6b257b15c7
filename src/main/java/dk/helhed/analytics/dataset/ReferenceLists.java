package dk.helhed.analytics.dataset;

import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The code lists that every description may use: municipalities and regions, by their codes as numbers. */
@Component
public class ReferenceLists {

    private final Areas areas;

    ReferenceLists(Areas areas) {
        this.areas = areas;
    }

    /** The lists for a program that runs without its services. */
    public static ReferenceLists shipped() {
        return new ReferenceLists(Areas.shipped());
    }

    public Set<String> names() {
        return Set.of("municipalities", "regions");
    }

    public Optional<CodeList> named(String name) {
        return switch (name) {
            case "municipalities" -> Optional.of(list(name, AreaKind.MUNICIPALITY));
            case "regions" -> Optional.of(list(name, AreaKind.REGION));
            default -> Optional.empty();
        };
    }

    private CodeList list(String name, AreaKind kind) {
        return new CodeList(
                name, areas.of(kind).stream().map(ReferenceLists::toCode).toList(), List.of());
    }

    /** Three digits such as 081 become the number 81, as registers and Parquet files hold it. */
    private static Code toCode(Area area) {
        return new Code(Integer.toString(Integer.parseInt(area.code())), area.name(), null);
    }
}
