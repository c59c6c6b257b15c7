package dk.helhed.projects.result;

import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.plan.PlanWording;
import dk.helhed.projects.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts together what the page about the results of an effort shows. */
@Component
class ResultPages {

    private final Plans plans;
    private final Results results;
    private final ResultChart charts;
    private final PlanWording wording;
    private final Clock clock;

    ResultPages(Plans plans, Results results, ResultChart charts, PlanWording wording, Clock clock) {
        this.plans = plans;
        this.results = results;
        this.charts = charts;
        this.wording = wording;
        this.clock = clock;
    }

    ResultPage of(Effort effort, Page page) {
        var plan = plans.of(effort);
        var words = wording.of(page);
        var found = results.of(effort, plan, Objects.requireNonNullElseGet(page.asOf(), () -> LocalDate.now(clock)));
        var drawn = new HashMap<Long, ResultChart.Drawn>();
        found.forEach(result -> charts.draw(result, plan, words, page)
                .ifPresent(chart -> drawn.put(result.criterion().id(), chart)));
        return new ResultPage(page, plan, found, drawn, words);
    }
}
