package dk.helhed.barometer.explorer;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.analytics.RegisterCubes;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.barometer.definition.Drafts;
import dk.helhed.barometer.definition.FieldProblems;
import dk.helhed.barometer.definition.FilePieces;
import dk.helhed.barometer.definition.KeptDefinition;
import dk.helhed.barometer.definition.KeptDefinitions;
import dk.helhed.barometer.definition.ReadDraft;
import dk.helhed.barometer.wording.Choosable;
import dk.helhed.barometer.wording.DimensionChoices;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what an analyst asks of the newest register rows. */
@Component
class Explorer {

    /** For a page that somebody may come back to. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** For what follows somebody's typing: the script asks again every second. */
    static final Duration SHORT_SILENCE = Duration.ofSeconds(5);

    private final Drafts drafts;
    private final KeptDefinitions definitions;
    private final RegisterCubes cubes;
    private final Answers answers;
    private final Results results;

    Explorer(Drafts drafts, KeptDefinitions definitions, RegisterCubes cubes, Answers answers, Results results) {
        this.drafts = drafts;
        this.definitions = definitions;
        this.cubes = cubes;
        this.answers = answers;
        this.results = results;
    }

    /** What is on the way to figures, and the figures once they are there. */
    sealed interface Way {

        /** Something is wrong in the definition. */
        record Wrong(FieldProblems problems) implements Way {}

        /** There is too much of it for an address. */
        record TooLong() implements Way {}

        /** It cannot be counted. */
        record Impossible(CubeProblem problem) implements Way {}

        /** It can be counted. */
        record Open(RegisterCubes.Plan.Good plan, Answer answer) implements Way {}
    }

    /**
     * The page for the choices in an address; empty if there are no rows at all.
     *
     * @param silence after which figures that are being counted are given up if nobody asks again
     * @throws NotFoundException if the dataset or the definition is unknown
     */
    Optional<ExplorerView> view(ExplorerForm sent, Duration silence, Page page) {
        var datasets = drafts.datasets();
        if (datasets.isEmpty()) {
            return Optional.empty();
        }
        var kept = kept(sent);
        var delivery = delivery(sent, kept, datasets.getFirst().name());
        var form = filledIn(sent, kept, delivery);
        var draft = Drafts.read(delivery, form.file());
        var way = form.isTooLong() ? new Way.TooLong() : way(form, draft, silence);
        var labels = new Labels(delivery.dataset(), page);
        var choosable = new Choosable(delivery, own(draft));
        return Optional.of(new ExplorerView(
                form,
                datasets,
                definitions.newest().stream()
                        .filter(one -> one.dataset().equals(delivery.dataset().name()))
                        .toList(),
                kept,
                delivery,
                labels,
                DimensionChoices.of(delivery, own(draft), form.dimensions(), page),
                choosable,
                choosable.levels(),
                way instanceof Way.Wrong wrong ? wrong.problems() : FieldProblems.NONE,
                way instanceof Way.TooLong,
                trouble(way, form, page),
                way instanceof Way.Open(var plan, Answer.Preparing preparing) ? preparing.share() : null,
                way instanceof Way.Open(var plan, Answer.Ready ready)
                        ? results.result(form, plan, ready, page)
                        : null));
    }

    /** The figures for the choices in an address, for a file; empty as long as they are not there. */
    Optional<Counted> figures(ExplorerForm sent, Page page) {
        var kept = kept(sent);
        var delivery = delivery(sent, kept, sent.dataset());
        var form = filledIn(sent, kept, delivery);
        return way(form, Drafts.read(delivery, form.file()), SILENCE) instanceof Way.Open(var plan, Answer.Ready ready)
                ? Optional.of(Results.counted(ready.counted().cube(), plan, page))
                : Optional.empty();
    }

    /** The definition that is asked for, or that the written one began as. */
    private @Nullable KeptDefinition kept(ExplorerForm sent) {
        if (sent.isWritten()) {
            return definitions.find(sent.pieces().id()).orElse(null);
        }
        return sent.definition().isEmpty()
                ? null
                : definitions
                        .find(sent.definition())
                        .orElseThrow(() -> new NotFoundException("error.definition", sent.definition()));
    }

    private Delivery delivery(ExplorerForm sent, @Nullable KeptDefinition kept, String usual) {
        var wanted = kept != null && !sent.isWritten()
                ? kept.dataset()
                : sent.dataset().isEmpty() ? usual : sent.dataset();
        return drafts.delivery(wanted).orElseThrow(() -> new NotFoundException("error.dataset", wanted));
    }

    /** With the kept definition in the form, or with what is shown to who has chosen nothing: people by year. */
    private static ExplorerForm filledIn(ExplorerForm sent, @Nullable KeptDefinition kept, Delivery delivery) {
        var form = sent.with("dataset", delivery.dataset().name());
        if (sent.isWritten()) {
            return form;
        }
        var filled = kept == null ? form.with("measure", "count") : form.with(FilePieces.of(kept.text()));
        return filled.dimensions().isEmpty()
                ? filled.with("dim", delivery.dataset().year().name())
                : filled;
    }

    private Way way(ExplorerForm form, ReadDraft draft, Duration silence) {
        return switch (draft) {
            case ReadDraft.Wrong wrong -> new Way.Wrong(FieldProblems.ofPieces(wrong.problems()));
            case ReadDraft.NoDataset none -> throw new IllegalStateException("No rows of " + form.dataset());
            case ReadDraft.Good good -> count(form, good, silence);
        };
    }

    private Way count(ExplorerForm form, ReadDraft.Good draft, Duration silence) {
        var read = new Definitions.Read(List.of(draft.definition()), draft.dimensions());
        return switch (RegisterCubes.plan(draft.delivery(), read, form.dimensions(), form.filters())) {
            case RegisterCubes.Plan.Impossible impossible -> new Way.Impossible(impossible.problem());
            case RegisterCubes.Plan.Good good -> new Way.Open(good, answer(form, good, silence));
        };
    }

    private Answer answer(ExplorerForm form, RegisterCubes.Plan.Good plan, Duration silence) {
        var batch = plan.delivery().batch();
        var question = new Question(batch.dataset(), batch.number(), form.file(), form.dimensions(), form.filters());
        return answers.to(
                question, silence, progress -> Acting.as(Task.CALCULATIONS, () -> cubes.answer(plan, progress)));
    }

    private static String trouble(Way way, ExplorerForm form, Page page) {
        if (form.hasTooManyDimensions()) {
            return page.text("explore.many-dimensions", ExplorerForm.MOST_DIMENSIONS);
        }
        return switch (way) {
            case Way.TooLong tooLong ->
                page.text("explore.too-long", form.query().length(), ExplorerForm.LONGEST);
            case Way.Wrong wrong -> page.text("explore.wrong");
            case Way.Impossible(var problem) ->
                page.text(problem.key(), problem.arguments().toArray());
            case Way.Open(var plan, Answer.Impossible(var problem)) ->
                page.text(problem.key(), problem.arguments().toArray());
            case Way.Open(var plan, Answer.Broken broken) -> page.text("explore.broken");
            case Way.Open(var plan, Answer.Preparing preparing) -> "";
            case Way.Open(var plan, Answer.Ready ready) -> "";
        };
    }

    private static Map<String, Dimension> own(ReadDraft draft) {
        return draft instanceof ReadDraft.Good good ? good.dimensions() : Map.of();
    }
}
