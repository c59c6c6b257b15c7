package dk.helhed.reports.draft;

import dk.helhed.projects.Kind;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.MoneyFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The chapter about money: what efforts and projects cost, by payer and year. */
final class MoneyChapter {

    private final Facts facts;
    private final Voice voice;

    MoneyChapter(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var thisYear =
                facts.money().stream().filter(one -> one.year() == facts.year()).toList();
        blocks.add(new Paragraph(voice.say(
                "report.draft.money",
                Integer.toString(facts.year()),
                voice.kroner(sum(thisYear, MoneyFact::budget)),
                voice.kroner(sum(thisYear, MoneyFact::spent)))));
        for (var kind : List.of(Kind.OPERATION, Kind.PROJECT)) {
            var some = facts.money().stream()
                    .filter(one -> one.kind().equals(kind.code()))
                    .toList();
            blocks.add(new Heading(2, SectionKey.ECONOMY + "-" + kind.code(), title(kind)));
            blocks.add(some.isEmpty() ? new Paragraph(voice.say("report.draft.money.none")) : table(kind, some));
        }
        return blocks;
    }

    private String title(Kind kind) {
        return voice.say("report.draft.money." + kind.code());
    }

    private Grid table(Kind kind, List<MoneyFact> money) {
        var unbudgeted = money.stream().mapToInt(MoneyFact::unbudgeted).sum();
        return new Grid(
                title(kind),
                List.of(
                        new Column(voice.say("report.column.year"), false),
                        new Column(voice.say("report.column.payer"), false),
                        new Column(voice.word(ReportWord.BUDGET), true),
                        new Column(voice.say("report.column.spent"), true)),
                money.stream()
                        .map(one -> List.of(
                                Integer.toString(one.year()),
                                voice.say("money.payer." + one.payer()),
                                voice.kroner(one.budget()),
                                voice.kroner(one.spent())))
                        .toList(),
                unbudgeted == 0 ? "" : voice.say("report.draft.money.unbudgeted", unbudgeted));
    }

    /** What is known in all; null if nothing is. */
    private static @Nullable BigDecimal sum(List<MoneyFact> money, Function<MoneyFact, @Nullable BigDecimal> amount) {
        return money.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
