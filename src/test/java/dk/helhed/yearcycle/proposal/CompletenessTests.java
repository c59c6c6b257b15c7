package dk.helhed.yearcycle.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proposal lacks before a committee can be asked. */
class CompletenessTests {

    private static final Content WHOLE = SomeProposal.complete();

    static Stream<Arguments> lacking() {
        return Stream.of(
                text(Part.CHALLENGE, one -> new ProposalText("", "f", "g", "a", "i", "m")),
                text(Part.PROPOSED, one -> new ProposalText("u", "", "g", "a", "i", "m")),
                text(Part.GROUNDS, one -> new ProposalText("u", "f", "", "a", "i", "m")),
                text(Part.ALTERNATIVES, one -> new ProposalText("u", "f", "g", "", "i", "m")),
                text(Part.OTHERWISE, one -> new ProposalText("u", "f", "g", "a", "", "m")),
                text(Part.TARGET, one -> new ProposalText("u", "f", "g", "a", "i", "")),
                Arguments.of(
                        Part.EVIDENCE,
                        with(WHOLE.text(), Evidence.UNGRADED, WHOLE.costs(), WHOLE.expectations(), Opens.PROJECT)),
                Arguments.of(
                        Part.ECONOMY,
                        with(WHOLE.text(), WHOLE.evidence(), List.of(), WHOLE.expectations(), Opens.PROJECT)),
                Arguments.of(
                        Part.BUDGET_YEAR,
                        with(
                                WHOLE.text(),
                                WHOLE.evidence(),
                                List.of(new CostLine(2028, Payer.STATE, null)),
                                WHOLE.expectations(),
                                Opens.PROJECT)),
                Arguments.of(
                        Part.EFFECT, with(WHOLE.text(), WHOLE.evidence(), WHOLE.costs(), List.of(), Opens.PROJECT)),
                Arguments.of(
                        Part.EFFORT,
                        with(
                                WHOLE.text(),
                                WHOLE.evidence(),
                                WHOLE.costs(),
                                WHOLE.expectations(),
                                new Opens(Opens.Kind.CHANGE, null))));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void eachPartIsMissedAlone(Part part, Content content) {
        assertThat(Completeness.missing(content)).containsExactly(part);
    }

    @Test
    void everyPartIsInTheTable() {
        assertThat(lacking().map(one -> one.get()[0])).containsExactlyInAnyOrder((Object[]) Part.values());
    }

    @Test
    void aWholeOneLacksNothingEvenIfAnAmountIsNotKnown() {
        assertThat(Completeness.missing(WHOLE)).isEmpty();
        assertThat(Completeness.missing(with(
                        WHOLE.text(),
                        WHOLE.evidence(),
                        List.of(new CostLine(2027, Payer.MUNICIPALITY, null)),
                        WHOLE.expectations(),
                        Opens.PROJECT)))
                .isEmpty();
    }

    private static Arguments text(Part part, UnaryOperator<ProposalText> change) {
        return Arguments.of(
                part,
                with(change.apply(WHOLE.text()), WHOLE.evidence(), WHOLE.costs(), WHOLE.expectations(), Opens.PROJECT));
    }

    private static Content with(
            ProposalText text, Evidence evidence, List<CostLine> costs, List<Expectation> expectations, Opens opens) {
        return new Content(null, "Titel", text, evidence, costs, expectations, 2027, opens, 1);
    }
}
