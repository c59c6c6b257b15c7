package dk.helhed.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ProjectTest
class LivesTests {

    private final Lives lives;
    private final EffortChanges changes;
    private final TestProjects projects;
    private final TestPeople people;

    LivesTests(Lives lives, EffortChanges changes, TestProjects projects, TestPeople people) {
        this.lives = lives;
        this.changes = changes;
        this.projects = projects;
        this.people = people;
    }

    @Test
    void tellsWhenAnEffortFirstCameIntoEachPhase() {
        var effort = projects.project(people.department(), null, Phase.GRANTED);
        var running = enter(effort, Phase.RUNNING);
        var extended = enter(running, Phase.EXTENDED);
        enter(extended, Phase.RUNNING);

        var found = lives.of(List.of(effort.id(), UUID.randomUUID()));
        var life = found.values().iterator().next();

        assertThat(found).containsOnlyKeys(effort.id());

        assertThat(life.begun()).containsOnlyKeys(Phase.GRANTED, Phase.RUNNING, Phase.EXTENDED);
        assertThat(life.since(Phase.RUNNING).orElseThrow())
                .isBeforeOrEqualTo(life.since(Phase.EXTENDED).orElseThrow());
        assertThat(life.effort().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void asksNothingForNoEfforts() {
        assertThat(lives.of(List.of())).isEmpty();
    }

    private Effort enter(Effort effort, Phase phase) {
        return Acting.as(Task.COMMAND, () -> ((Outcome.Done<Effort>) changes.enter(effort, phase, "")).thing());
    }
}
