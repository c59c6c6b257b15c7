package dk.helhed.projects.register;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.Goals.NamedGoal;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Phase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that narrows a list of efforts. */
public record FilterForm(EffortFilter filter, List<NamedGoal> goals, List<String> districts) {

    private static final int LONGEST_GOAL = 90;

    public FilterForm {
        goals = List.copyOf(goals);
        districts = List.copyOf(districts);
    }

    public List<Choice> kinds(Page page) {
        return choices(Kind.values(), filter.kind(), "effort.kind.any", page);
    }

    public List<Choice> phases(Page page) {
        return choices(Phase.values(), filter.phase(), "effort.phase.any", page);
    }

    public List<Choice> grades(Page page) {
        return choices(Evidence.values(), filter.evidence(), "effort.evidence.any", page);
    }

    /** The goals in force, and the one that is chosen if it is not among them. */
    public List<Choice> goalChoices(Page page) {
        var chosen = filter.goal();
        var any = new Choice("", page.text("effort.goal.any"), chosen == null);
        var known = goals.stream()
                .map(goal -> new Choice(
                        goal.ref().toString(),
                        shortened(goal.text()),
                        goal.ref().equals(chosen)));
        var other = chosen == null || goals.stream().anyMatch(goal -> goal.ref().equals(chosen))
                ? Stream.<Choice>empty()
                : Stream.of(new Choice(chosen.toString(), chosen.toString(), true));
        return Stream.of(Stream.of(any), other, known).flatMap(one -> one).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_GOAL
                ? text
                : text.substring(0, LONGEST_GOAL).strip() + "…";
    }

    private static List<Choice> choices(Coded[] answers, @Nullable Coded chosen, String any, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text(any), chosen == null)),
                        Stream.of(answers)
                                .map(answer ->
                                        new Choice(answer.code(), page.text(answer.key()), answer.equals(chosen))))
                .toList();
    }
}
