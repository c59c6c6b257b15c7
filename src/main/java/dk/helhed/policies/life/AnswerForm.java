package dk.helhed.policies.life;

/** A committee's answer, as it was sent. */
public record AnswerForm(String verdict, String text) {

    static final AnswerForm EMPTY = new AnswerForm("", "");
}
