package dk.helhed.projects.intake;

import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.money.EffortMoney;
import dk.helhed.tables.TableOutput;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register out, some efforts at a time: memory does not grow with it. */
@Service
@Transactional(readOnly = true)
class Export {

    private static final int EFFORTS_AT_ONCE = 500;

    private final Efforts efforts;
    private final EffortMoney money;
    private final Plans plans;

    Export(Efforts efforts, EffortMoney money, Plans plans) {
        this.efforts = efforts;
        this.money = money;
        this.plans = plans;
    }

    /** Writes every effort that the filter finds, by number, with these columns. */
    void write(EffortFilter filter, List<EffortColumn> columns, TableOutput output) {
        var texts = plans.texts();
        var waiting = new ArrayList<Effort>();
        efforts.forEach(filter, effort -> {
            waiting.add(effort);
            if (waiting.size() == EFFORTS_AT_ONCE) {
                write(waiting, columns, texts, output);
                waiting.clear();
            }
        });
        write(waiting, columns, texts, output);
    }

    private void write(List<Effort> some, List<EffortColumn> columns, EffortTexts texts, TableOutput output) {
        var sources = money.of(some.stream().map(Effort::id).toList());
        some.forEach(
                effort -> output.write(texts.cells(effort, sources.getOrDefault(effort.id(), List.of()), columns)));
    }
}
