package dk.helhed.yearcycle.proposal;

import static java.util.stream.Collectors.joining;

import dk.helhed.access.Actor;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what happens to proposals: in their own history, and in the log. */
@Component
class Notes {

    /** What the log calls a proposal. */
    static final String KIND = "proposal";

    private final ProposalWriter writer;
    private final AuditLog log;
    private final Clock clock;

    Notes(ProposalWriter writer, AuditLog log, Clock clock) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever is asking; null for a task of the program. */
    static @Nullable UUID person() {
        return Actor.asking().map(Actor::person).orElse(null);
    }

    /** Notes a step in the history of the proposal. */
    void took(UUID proposal, Move move, String note) {
        writer.addStep(proposal, move, note, now(), person());
    }

    /** Notes a move in the log. */
    void moved(Proposal before, Move move) {
        log.changed(
                KIND,
                before.id().toString(),
                Map.of("state", before.state().code()),
                Map.of("state", move.to().code()));
    }

    /** Notes in the log what was written. */
    void changed(UUID proposal, @Nullable Content before, @Nullable Content after) {
        log.changed(KIND, proposal.toString(), written(before), written(after));
    }

    private static @Nullable Map<String, String> written(@Nullable Content content) {
        if (content == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("theme", Objects.toString(content.theme(), ""));
        fields.put("title", content.title());
        fields.put("challenge", content.text().challenge());
        fields.put("proposed", content.text().proposed());
        fields.put("target", content.text().target());
        fields.put("evidence", content.evidence().code());
        fields.put("grounds", content.text().grounds());
        fields.put("alternatives", content.text().alternatives());
        fields.put("otherwise", content.text().otherwise());
        fields.put("budgetYear", Integer.toString(content.budgetYear()));
        fields.put("opens", content.opens().kind().code());
        fields.put("effort", Objects.toString(content.opens().effort(), ""));
        fields.put("unit", Integer.toString(content.unit()));
        fields.put("costs", content.costs().stream().map(Notes::cost).collect(joining("; ")));
        fields.put("effects", content.expectations().stream().map(Notes::effect).collect(joining("; ")));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String cost(CostLine line) {
        return line.year() + " " + line.payer().code() + " " + number(line.kroner());
    }

    private static String effect(Expectation one) {
        return one.figure().indicator() + " " + one.figure().area() + " " + one.year() + " " + number(one.value());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : TypedNumber.write(number, Language.ENGLISH);
    }
}
