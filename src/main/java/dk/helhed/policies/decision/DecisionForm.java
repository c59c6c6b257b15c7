package dk.helhed.policies.decision;

/** The form about a decision, as it was sent. */
public record DecisionForm(String on, String body, String agenda, String text) {}
