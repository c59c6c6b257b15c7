package dk.helhed.projects.life;

import dk.helhed.access.Objection;
import java.util.List;

/**
 * A transition that whoever asks may take.
 *
 * @param obstacles what stands in the way, item by item; empty if nothing does
 */
public record LifeStep(Transition transition, List<Objection> obstacles) {

    public LifeStep {
        obstacles = List.copyOf(obstacles);
    }
}
