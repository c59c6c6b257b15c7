package dk.helhed.yearcycle.proposal;

/**
 * What a proposal says in words. A text that is not answered is empty.
 *
 * @param challenge what is wrong, with the figures that show it
 * @param proposed what shall be done
 * @param grounds why the evidence is graded as it is
 * @param alternatives what else could be done
 * @param otherwise what happens if nothing is done
 * @param target for whom it is
 */
public record ProposalText(
        String challenge, String proposed, String grounds, String alternatives, String otherwise, String target) {}
