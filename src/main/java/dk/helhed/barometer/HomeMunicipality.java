package dk.helhed.barometer;

import dk.helhed.reference.Area;
import java.util.Optional;

/** Tells whose program this is: the municipality that indicators of its own are proposed for. */
public interface HomeMunicipality {

    /** Empty if nobody has said, and nothing tells. */
    Optional<Area> municipality();
}
