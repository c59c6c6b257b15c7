package dk.helhed.yearcycle.signal.page;

import dk.helhed.charts.Frame;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.SignalWords;
import dk.helhed.yearcycle.signal.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of a signal. */
@Component
class SignalSheets {

    private final SignalLists lists;
    private final SignalWords words;
    private final SubjectOwners owners;
    private final SubjectChart chart;
    private final SignalSettings settings;

    SignalSheets(
            SignalLists lists, SignalWords words, SubjectOwners owners, SubjectChart chart, SignalSettings settings) {
        this.lists = lists;
        this.words = words;
        this.owners = owners;
        this.chart = chart;
        this.settings = settings;
    }

    SignalSheet of(Page page, Signal signal, List<Step> steps, boolean mayHandle) {
        return new SignalSheet(
                page,
                words.wording(page),
                lists.line(page.language(), signal),
                RuleText.text(page, signal.kind(), settings),
                words.certainty(page.language(), signal),
                owners.of(page, signal.subject()),
                steps.reversed(),
                chart.of(page, signal, Frame.WIDE).orElse(null),
                chart.of(page, signal, Frame.NARROW).orElse(null),
                mayHandle);
    }
}
