package dk.helhed.yearcycle;

import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The themes of the policies that the municipality follows. */
@Service
public class Themes {

    private final Home home;
    private final Policies policies;

    Themes(Home home, Policies policies) {
        this.home = home;
        this.policies = policies;
    }

    /** Every theme, in the order of the policies; empty if the municipality has none. */
    public List<Theme> all() {
        return home.followed().stream().flatMap(Themes::of).toList();
    }

    /** The theme with the reference, whatever has become of its policy. */
    public Optional<Theme> find(ThemeRef ref) {
        return policies.find(ref.policy()).stream()
                .flatMap(Themes::of)
                .filter(theme -> theme.ref().equals(ref))
                .findFirst();
    }

    /** The committees that answer for any of the themes, each once. */
    public List<String> committees() {
        return all().stream()
                .flatMap(theme -> Stream.ofNullable(theme.committee()))
                .distinct()
                .toList();
    }

    /** The themes of one policy. */
    public static Stream<Theme> of(Policy policy) {
        var document = policy.document();
        return document.statements(ItemKind.FOCUS_AREA).stream().map(area -> theme(document, area));
    }

    private static Theme theme(PolicyDocument document, Statement area) {
        var goals = document.goals().stream()
                .filter(goal -> area.key().equals(goal.focusArea()))
                .toList();
        return new Theme(
                new ThemeRef(document.id(), area.key()),
                area.label(),
                document.responsible(area).committee(),
                goals);
    }
}
