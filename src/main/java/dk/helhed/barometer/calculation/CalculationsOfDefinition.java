package dk.helhed.barometer.calculation;

import dk.helhed.barometer.definition.DefinitionFile;
import dk.helhed.barometer.definition.DefinitionUse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The newest calculations as uses of the definitions they count by. */
@Component
class CalculationsOfDefinition implements DefinitionUse {

    private final Calculations calculations;

    CalculationsOfDefinition(Calculations calculations) {
        this.calculations = calculations;
    }

    @Override
    public List<Use> of(String id) {
        return calculations.newest().stream()
                .flatMap(calculation -> DefinitionFile.version(
                                calculation.order().definitions(), id)
                        .stream()
                        .flatMap(version ->
                                Stream.of(new Use("/beregninger/" + calculation.id(), calculation.askedAt(), version))))
                .toList();
    }
}
