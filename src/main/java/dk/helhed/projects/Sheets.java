package dk.helhed.projects;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.Scope;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forms of sheets for the person who sends them. */
@Component
@Transactional(readOnly = true)
public class Sheets {

    private final Access access;
    private final KnownNames names;
    private final SheetFields fields;

    Sheets(Access access, KnownNames names, SheetFields fields) {
        this.access = access;
        this.names = names;
        this.fields = fields;
    }

    /**
     * What the form says, if the actor may write it.
     *
     * @param before as it was; null for a new one
     */
    public Outcome<Sheet> read(Actor actor, Fields typed, Language language, @Nullable Sheet before) {
        var shown = before == null ? "" : fields.manager(before.responsible().manager());
        return new SheetReading(typed, language, names.within(access.scope(actor, Efforts.EDIT))).read(before, shown);
    }

    /** Reads many sheets for the actor, as far as the actor may write them. */
    public SheetReader reader(Actor actor) {
        return new SheetReader(names.within(access.scope(actor, Efforts.EDIT)));
    }

    /** Reads many sheets for somebody who may write every one. */
    public SheetReader reader() {
        return new SheetReader(names.within(new Scope.Everything()));
    }
}
