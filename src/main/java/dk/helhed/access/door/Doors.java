package dk.helhed.access.door;

import dk.helhed.access.Door;
import dk.helhed.access.ForeignDoor;
import dk.helhed.access.Reach;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Knows what each handler of requests wants. */
final class Doors {

    private final List<ForeignDoor> foreign;

    Doors(List<ForeignDoor> foreign) {
        this.foreign = List.copyOf(foreign);
    }

    /** Empty if the handler says nothing: then it is answered to nobody. */
    Optional<Wanted> wanted(Object handler) {
        return switch (handler) {
            case HandlerMethod method -> declared(method).or(() -> foreign(method));
            case ResourceHttpRequestHandler files -> Optional.of(Wanted.NOTHING);
            default -> Optional.empty();
        };
    }

    private static Optional<Wanted> declared(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Door.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Door.class)))
                .map(Wanted::of);
    }

    private Optional<Wanted> foreign(HandlerMethod method) {
        var name = method.getBeanType().getPackageName();
        return foreign.stream()
                .filter(door -> name.equals(door.packageName()) || name.startsWith(door.packageName() + "."))
                .map(door -> new Wanted(door.permission(), Reach.OWN))
                .findFirst();
    }
}
