package dk.helhed.notices.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads what a mail server answered when it did not take a mail (RFC 5321, 4.2; enhanced codes: RFC 3463). */
final class MailProblem {

    static final String CONNECTION = "connection";
    static final String SIGN_IN = "sign-in";
    static final String ADDRESS = "address";

    private static final int PERMANENT = 500;
    private static final int DEEPEST = 20;

    /** The code that many servers say after their first one, such as 5.1.1. */
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private MailProblem() {}

    /**
     * An answer.
     *
     * @param enhanced empty if the server does not say
     */
    private record Answer(boolean aboutAddress, int code, String enhanced) {

        static Answer of(boolean aboutAddress, int code, @Nullable String words) {
            var found = ENHANCED.matcher(words == null ? "" : words);
            return new Answer(aboutAddress, code, found.find() ? found.group(1) : "");
        }

        /** Without the server's words: they hold the address. */
        String problem() {
            return (code + " " + enhanced).strip();
        }

        /** Refused for what we are or may do (5.7.x), not because there is no such address. */
        boolean isPolicy() {
            return enhanced.startsWith("5.7.");
        }
    }

    static Delivery of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new Delivery.Unreachable(SIGN_IN);
        }
        return answer(failure)
                .<Delivery>map(MailProblem::delivery)
                .orElseGet(() -> new Delivery.Unreachable(CONNECTION));
    }

    private static Delivery delivery(Answer answer) {
        if (answer.code() < PERMANENT) {
            return new Delivery.Later(answer.problem());
        }
        return answer.aboutAddress() && !answer.isPolicy()
                ? new Delivery.Refused(answer.problem())
                : new Delivery.Failed(answer.problem());
    }

    /** What was said about the address, else about the mail; empty if nothing was. */
    private static Optional<Answer> answer(MailException failure) {
        var answers = causes(failure).stream()
                .flatMap(cause -> answer(cause).stream())
                .toList();
        return answers.stream()
                .filter(Answer::aboutAddress)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .filter(answer -> answer.code() > 0);
    }

    private static Optional<Answer> answer(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException about ->
                Optional.of(Answer.of(true, about.getReturnCode(), about.getMessage()));
            case SMTPSenderFailedException sender ->
                Optional.of(Answer.of(false, sender.getReturnCode(), sender.getMessage()));
            case SMTPSendFailedException mail -> Optional.of(Answer.of(false, mail.getReturnCode(), mail.getMessage()));
            default -> Optional.empty();
        };
    }

    private static List<Throwable> causes(MailException failure) {
        var causes = new ArrayList<Throwable>();
        var cause = failure instanceof MailSendException send && send.getMessageExceptions().length > 0
                ? send.getMessageExceptions()[0]
                : failure.getCause();
        while (cause != null && causes.size() < DEEPEST) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes;
    }
}
