package dk.helhed.reports.draft;

import dk.helhed.projects.Phase;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.PoolFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The chapters about the steering of projects and about pools. */
final class SteeringChapters {

    private final Facts facts;
    private final Voice voice;

    SteeringChapters(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    List<Block> steering() {
        var steering = facts.steering();
        var colors = steering.colors();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say("report.draft.read-on", voice.day(facts.readOn()))));
        blocks.add(phases(steering.phases()));
        blocks.add(new Heading(2, SectionKey.STEERING + "-kvartaler", voice.say("report.draft.monitoring")));
        blocks.add(new Paragraph(voice.say(
                "report.draft.colors",
                colors.values().stream().mapToInt(Integer::intValue).sum(),
                colors.getOrDefault("green", 0),
                colors.getOrDefault("yellow", 0),
                colors.getOrDefault("red", 0),
                colors.getOrDefault("none", 0))));
        if (!steering.troubled().isEmpty()) {
            blocks.add(troubled());
        }
        blocks.add(new Heading(2, SectionKey.STEERING + "-bevillinger", voice.say("report.draft.cliffs.heading")));
        blocks.add(
                new Paragraph(voice.say("report.draft.cliffs", steering.cliffs().size())));
        if (!steering.cliffs().isEmpty()) {
            blocks.add(cliffs());
        }
        return blocks;
    }

    private Grid phases(Map<String, Integer> phases) {
        return new Grid(
                voice.say("report.draft.phases"),
                List.of(
                        new Column(voice.word(ReportWord.PHASE), false),
                        new Column(voice.word(ReportWord.EFFORTS), true)),
                Stream.of(Phase.values())
                        .filter(phase -> phases.containsKey(phase.code()))
                        .map(phase -> List.of(voice.say(phase.key()), Objects.toString(phases.get(phase.code()), "")))
                        .toList(),
                "");
    }

    private Grid troubled() {
        return new Grid(
                voice.say("report.draft.troubled"),
                List.of(
                        new Column(voice.word(ReportWord.EFFORT), false),
                        new Column(voice.say("report.column.color"), false),
                        new Column(voice.say("report.column.quarter"), false)),
                facts.steering().troubled().stream()
                        .map(one -> List.of(
                                one.title(), voice.say("monitoring.color." + one.color()), voice.period(one.quarter())))
                        .toList(),
                "");
    }

    private Grid cliffs() {
        return new Grid(
                voice.say("report.draft.cliffs.heading"),
                List.of(
                        new Column(voice.word(ReportWord.EFFORT), false),
                        new Column(voice.say("report.column.until"), false),
                        new Column(voice.say("report.column.municipal"), true)),
                facts.steering().cliffs().stream()
                        .map(cliff ->
                                List.of(cliff.title(), voice.day(cliff.fundedUntil()), voice.kroner(cliff.municipal())))
                        .toList(),
                "");
    }

    List<Block> pools() {
        var pools = facts.pools();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say("report.draft.pools", pools.size())));
        if (!pools.isEmpty()) {
            blocks.add(new Grid(
                    voice.word(ReportWord.POOLS),
                    List.of(
                            new Column(voice.say("report.column.pool"), false),
                            new Column(voice.say("report.column.payer"), false),
                            new Column(voice.say("report.column.total"), true),
                            new Column(voice.say("report.column.granted"), true),
                            new Column(voice.say("report.column.left"), true),
                            new Column(voice.say("report.column.grants"), true)),
                    pools.stream().map(this::row).toList(),
                    ""));
        }
        return blocks;
    }

    private List<String> row(PoolFact pool) {
        BigDecimal total = pool.total();
        return List.of(
                pool.name(),
                pool.payer(),
                voice.kroner(total),
                voice.kroner(pool.granted()),
                voice.kroner(total == null ? null : total.subtract(pool.granted())),
                Integer.toString(pool.grants()));
    }
}
