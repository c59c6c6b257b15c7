package dk.helhed.yearcycle.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proposal costs, and what is not known of it. */
class EconomyTests {

    private static final Economy ECONOMY = new Economy(List.of(
            new CostLine(2027, Payer.MUNICIPALITY, new BigDecimal("100")),
            new CostLine(2027, Payer.STATE, null),
            new CostLine(2028, Payer.MUNICIPALITY, new BigDecimal("50.5"))));

    @Test
    void whatIsNotKnownIsNeverNothing() {
        assertThat(ECONOMY.of(2027, Payer.STATE)).isEqualTo(new Sum(null, 1));
        assertThat(ECONOMY.of(2027)).isEqualTo(new Sum(new BigDecimal("100"), 1));
        assertThat(ECONOMY.of(2028, Payer.STATE)).isEqualTo(Sum.NOTHING);
        assertThat(ECONOMY.total()).isEqualTo(new Sum(new BigDecimal("150.5"), 1));
        assertThat(ECONOMY.years()).containsExactly(2027, 2028);
        assertThat(ECONOMY.payers()).containsExactly(Payer.MUNICIPALITY, Payer.STATE);
    }

    @Test
    void aProposalClaimsWhatWasGrantedOnceItIsDecided() {
        assertThat(SomeProposal.in(ProposalState.BUDGET, 1, "70").claim()).isEqualTo(new Sum(new BigDecimal("70"), 0));
        assertThat(SomeProposal.in(ProposalState.BUDGET, 1, null).claim()).isEqualTo(new Sum(null, 1));
        assertThat(SomeProposal.in(ProposalState.ADOPTED, 1, "70").claim()).isEqualTo(new Sum(new BigDecimal("70"), 0));
        assertThat(SomeProposal.in(ProposalState.REJECTED, 1, "70").claim()).isEqualTo(Sum.NOTHING);
    }
}
