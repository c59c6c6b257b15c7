package dk.helhed.reports.paper;

import static dk.helhed.pages.Texts.DENMARK;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import dk.helhed.yearcycle.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A paper as a document, to be printed or opened in a word processor. Papers are written in Danish. */
@Component
class PaperDocument {

    private final Texts texts;
    private final Home home;

    PaperDocument(Texts texts, Home home) {
        this.texts = texts;
        this.home = home;
    }

    Document of(Paper paper) {
        var blocks = new ArrayList<Block>();
        blocks.add(facts(paper));
        paper.sections().stream().filter(section -> !section.text().isEmpty()).forEach(section -> {
            blocks.add(new Block.Heading(1, section.key(), section.heading()));
            blocks.addAll(PlainBlocks.of(section.text()));
        });
        if (!paper.annexes().isEmpty()) {
            blocks.add(new Block.Heading(1, "_annexes", text("paper.annexes")));
            blocks.add(new Block.Items(
                    true, paper.annexes().stream().map(this::line).toList()));
        }
        paper.ruling().ifPresent(ruling -> {
            blocks.add(new Block.Heading(1, "_ruling", text("paper.ruling")));
            blocks.add(new Block.Paragraph(text("paper.ruling.on", date(ruling.on()))));
            blocks.addAll(PlainBlocks.of(ruling.text()));
        });
        var day = Objects.requireNonNullElseGet(paper.sentOn(), () -> LocalDate.ofInstant(paper.changedAt(), DENMARK));
        var publisher = home.municipality()
                .map(area -> text("paper.publisher.of", area.name().da()))
                .orElse(text("paper.publisher"));
        var document = new Document(
                paper.head().title(), text("paper.subtitle"), Language.DANISH.tag(), publisher, day, blocks);
        return paper.head().closed() ? document.marked(text("paper.mark")) : document;
    }

    private Block facts(Paper paper) {
        var head = paper.head();
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("committee", head.committee()));
        facts.add(fact("meeting", head.meeting() == null ? text("paper.meeting.unknown") : date(head.meeting())));
        if (!head.agenda().isEmpty()) {
            facts.add(fact("agenda", head.agenda()));
        }
        facts.add(fact("kind", text(head.kind().key())));
        facts.add(fact("closed", text(head.closed() ? "paper.closed.yes" : "paper.closed.no")));
        facts.add(fact("number", Integer.toString(paper.number())));
        if (!paper.isSent()) {
            facts.add(fact("state", text(paper.state().key())));
        }
        return new Block.Facts(List.copyOf(facts));
    }

    private Block.Fact fact(String field, String value) {
        return new Block.Fact(text("paper.field." + field), value);
    }

    private String line(Annex annex) {
        return annex.title() + " (" + (annex.isFile() ? annex.name() : annex.address()) + ")";
    }

    private String date(LocalDate day) {
        return texts.date(Language.DANISH, day);
    }

    private String text(String key, Object... arguments) {
        return texts.text(Language.DANISH, key, arguments);
    }
}
