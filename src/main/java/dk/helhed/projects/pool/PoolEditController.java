package dk.helhed.projects.pool;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.money.PayerKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /puljer/ny} and {@code /pulje/…/ret}: how a pool comes in and is corrected. */
@Controller
@Door(Pools.EDIT)
class PoolEditController {

    private static final String NEW = "/puljer/ny";
    private static final String EDIT = "/pulje/{slug}/ret";

    private final Pools pools;
    private final PoolChanges changes;
    private final PoolForms forms;
    private final PoolFields fields;
    private final Units units;

    PoolEditController(Pools pools, PoolChanges changes, PoolForms forms, PoolFields fields, Units units) {
        this.pools = pools;
        this.changes = changes;
        this.forms = forms;
        this.fields = fields;
        this.units = units;
    }

    @GetMapping(NEW)
    String begin(Actor actor, Page page, Model model) {
        var unit = units.find(actor.unit()).map(Unit::label).orElse("");
        var blank = Fields.of(Map.of("unit", unit, "kind", PayerKind.MUNICIPALITY.code(), "published", "true"));
        return show(null, forms.of(page, blank, Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(NEW)
    String add(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (forms.read(actor, typed, page.language(), null)) {
            case Outcome.Done<PoolSheet> good ->
                "redirect:" + page.link(changes.add(good.thing()).path());
            case Outcome.Refused<PoolSheet> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(null, forms.of(page, typed, Map.of(), new Objections(refused.objections())), page, model);
            }
        };
    }

    @GetMapping(EDIT)
    String form(@PathVariable String slug, Actor actor, Page page, Model model) {
        var pool = pools.find(actor, slug);
        return show(pool, forms.of(page, fields.of(pool, page.language()), Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(EDIT)
    String correct(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var pool = pools.find(actor, slug);
        return switch (change(actor, pool, typed, page)) {
            case Outcome.Done<Pool> done -> "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Pool> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = pools.find(actor, slug);
                var stored = fields.of(now, page.language());
                var theirs = stored.writtenSince(typed, PoolFields.NAMES);
                var next = typed.drawnFrom(stored);
                yield show(now, forms.of(page, next, theirs, new Objections(refused.objections())), page, model);
            }
        };
    }

    private Outcome<Pool> change(Actor actor, Pool pool, Fields typed, Page page) {
        return forms.read(actor, typed, page.language(), pool)
                .then(good -> changes.change(pool, typed.version(), good));
    }

    private static String show(@Nullable Pool pool, PoolForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("pool", pool);
        model.addAttribute("form", form);
        return "projects/pool/edit";
    }
}
