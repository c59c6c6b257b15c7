package dk.helhed.policies.draft;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyChanged;
import dk.helhed.policies.PolicyIntake;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.file.PolicyEdit;
import dk.helhed.policies.life.LifeCycle;
import dk.helhed.reference.PersonalNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes policies that are not adopted yet, one item at a time. */
@Service
@Transactional
public class Drafts {

    private final PolicyIntake intake;
    private final LifeCycle lifeCycle;
    private final Clock clock;

    Drafts(PolicyIntake intake, LifeCycle lifeCycle, Clock clock) {
        this.intake = intake;
        this.lifeCycle = lifeCycle;
        this.clock = clock;
    }

    /** Whether the policy may be changed today. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Policy policy) {
        return lifeCycle.of(policy).mayBeWrittenOn(LocalDate.now(clock));
    }

    /** Lets an item say what the form says. */
    public Outcome<String> change(Policy policy, int version, PolicyItem item, ItemForm form) {
        return write(policy, version, item.kind(), goalOf(policy, item), item.key(), form);
    }

    /**
     * Adds an item.
     *
     * @param goal key of the goal that an effect goal belongs to; null for all others
     */
    public Outcome<String> add(Policy policy, int version, ItemKind kind, @Nullable String goal, ItemForm form) {
        var text = form.text("title.da").isEmpty() ? form.text("text.da") : form.text("title.da");
        var key = Keys.from(text, policy.document().byKey().keySet());
        return write(policy, version, kind, goal, key, form);
    }

    /** Takes an item away. One that others point to stays, and the objections say which. */
    public Outcome<String> remove(Policy policy, int version, PolicyItem item) {
        var text = PolicyEdit.without(policy.document(), item.kind(), goalOf(policy, item), item.key());
        return rewrite(policy, version, item.key(), text);
    }

    /** Lets the cover say what the form says. */
    public Outcome<String> changeHead(Policy policy, int version, ItemForm form) {
        var persons = persons(form);
        return persons.isEmpty()
                ? rewrite(policy, version, policy.id(), PolicyEdit.withHead(policy.document(), HeadForm.fields(form)))
                : new Outcome.Refused<>(persons);
    }

    private Outcome<String> write(
            Policy policy, int version, ItemKind kind, @Nullable String goal, String key, ItemForm form) {
        var persons = persons(form);
        if (!persons.isEmpty()) {
            return new Outcome.Refused<>(persons);
        }
        var item = ItemFields.of(kind, key, form);
        return rewrite(policy, version, key, PolicyEdit.with(policy.document(), kind, goal, key, item));
    }

    private static List<Objection> persons(ItemForm form) {
        return form.fields().entrySet().stream()
                .filter(field -> PersonalNumber.standsIn(field.getValue()))
                .map(field -> Objection.of(field.getKey(), "free-text.person"))
                .toList();
    }

    private Outcome<String> rewrite(Policy policy, int version, String key, String text) {
        if (version != policy.version()) {
            return Outcome.refused("", "policy.late");
        }
        if (!mayWrite(policy)) {
            return Outcome.refused("", "policy.draft.closed");
        }
        var changed = intake.rewrite(policy, text, policy.stage());
        if (!(changed instanceof PolicyChanged.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return switch (changed) {
            case PolicyChanged.Done done -> new Outcome.Done<>(key);
            case PolicyChanged.Late late -> Outcome.refused("", "policy.late");
            case PolicyChanged.Wrong wrong ->
                new Outcome.Refused<>(wrong.problems().stream()
                        .map(problem -> Mistakes.at(problem, key))
                        .toList());
        };
    }

    private static @Nullable String goalOf(Policy policy, PolicyItem item) {
        return item instanceof EffectGoal effect
                ? policy.document().goalOf(effect.key()).orElseThrow().key()
                : null;
    }
}
