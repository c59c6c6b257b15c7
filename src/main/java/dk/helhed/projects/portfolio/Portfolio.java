package dk.helhed.projects.portfolio;

import dk.helhed.policies.Policies;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Phase;
import dk.helhed.projects.portfolio.GoalTree.Gap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums up the register, as far as whoever asks may see it. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private static final int MOST_LINES = 40;
    private static final int MOST_GROUPS = 200;
    private static final int MOST_MEMBERS = 30;

    private final PortfolioRepository repository;
    private final Efforts efforts;
    private final Policies policies;

    Portfolio(PortfolioRepository repository, Efforts efforts, Policies policies) {
        this.repository = repository;
        this.efforts = efforts;
        this.policies = policies;
    }

    /** The goals as they are now. */
    public GoalTree goals() {
        return new GoalTree(policies.all());
    }

    /**
     * What a filter finds, summed up.
     *
     * @param slices divided, those with the largest budget first
     * @param whole all of it
     * @param share how the money of what is granted or under way is spread over the grades of evidence
     */
    record Divided(GoalTree goals, List<Slice> slices, Tally whole, Share share) {}

    /** Sums up what the filter finds. */
    Divided of(EffortFilter filter, Dimension dimension) {
        var wanted = efforts.wanted(filter);
        var goals = goals();
        var grades = repository.byGrade(wanted, Phase::isUnderway);
        var all =
                grades.values().stream().flatMap(some -> some.values().stream()).toList();
        return new Divided(
                goals,
                repository.slices(wanted, dimension, goals.leaves(), MOST_LINES),
                Tally.sum(all),
                new Share(grades.getOrDefault(true, Map.of())));
    }

    /** The goals of policies in force that no active effort works on. */
    public List<Gap> gaps() {
        return goals().gaps(repository.workedOn(efforts.wanted(EffortFilter.ALL), Phase::isActive));
    }

    /** Efforts for the same people in the same place at the same time. */
    public List<List<Alike>> overlaps() {
        var alike = repository.alike(
                efforts.wanted(EffortFilter.ALL), Portfolio::isThereOrComing, MOST_GROUPS, MOST_MEMBERS);
        return Overlaps.in(alike);
    }

    private static boolean isThereOrComing(Phase phase) {
        return phase != Phase.ENDED && phase != Phase.SHELVED;
    }
}
