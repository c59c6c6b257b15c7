package dk.helhed.reports.paper;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.projects.document.DocumentType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts annexes on papers that are not sent, and takes them away. Whether somebody may is asked before. */
@Service
@Transactional
class AnnexChanges {

    private static final Set<DocumentType> TAKEN = EnumSet.of(DocumentType.PDF, DocumentType.WORD, DocumentType.EXCEL);
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 20;
    private static final int MOST = 30;
    private static final int LONGEST_NAME = 120;

    private final PaperRepository papers;
    private final PartRepository parts;
    private final AuditLog log;
    private final Clock clock;

    AnnexChanges(PaperRepository papers, PartRepository parts, AuditLog log, Clock clock) {
        this.papers = papers;
        this.parts = parts;
        this.log = log;
        this.clock = clock;
    }

    /** Adds a file, if it is small enough and of a type that is taken. */
    Outcome<Annex> add(Paper paper, int version, String title, String name, byte[] content) {
        if (content.length == 0) {
            return Outcome.refused("file", "paper.annex.file.none");
        }
        if (content.length > MOST_MEGABYTES * MEGABYTE) {
            return Outcome.refused("file", "document.large", MOST_MEGABYTES, content.length / MEGABYTE + 1);
        }
        var type = DocumentType.of(content).filter(TAKEN::contains);
        if (type.isEmpty()) {
            return Outcome.refused("file", "paper.annex.type");
        }
        var file = named(name, type.get());
        var annex = new Annex(UUID.randomUUID(), 0, title, file, type.get().media(), content.length, "");
        return add(paper, version, annex, content);
    }

    /** Adds a link. */
    Outcome<Annex> link(Paper paper, int version, String title, String address) {
        return add(paper, version, new Annex(UUID.randomUUID(), 0, title, "", "", 0, address), null);
    }

    /** Takes an annex away; those after it are numbered anew. */
    Outcome<Annex> remove(Paper paper, int version, Annex annex) {
        if (!papers.touch(paper.id(), version, clock.instant())) {
            return Outcome.refused("", paper.isSent() ? "paper.sent-already" : "paper.meanwhile");
        }
        parts.remove(annex.id());
        log.changed(PaperChanges.KIND, paper.id().toString(), Map.of("annex", annex.title()), Map.of("annex", ""));
        return new Outcome.Done<>(annex);
    }

    private Outcome<Annex> add(Paper paper, int version, Annex annex, byte @Nullable [] content) {
        if (paper.annexes().size() >= MOST) {
            return Outcome.refused("", "paper.annex.many", MOST);
        }
        if (!papers.touch(paper.id(), version, clock.instant())) {
            return Outcome.refused("", paper.isSent() ? "paper.sent-already" : "paper.meanwhile");
        }
        parts.add(paper.id(), annex, content, clock.instant());
        log.changed(PaperChanges.KIND, paper.id().toString(), Map.of("annex", ""), Map.of("annex", annex.title()));
        return new Outcome.Done<>(annex);
    }

    /** The last part of the name, cut short, with the ending of the type. */
    private static String named(String name, DocumentType type) {
        var plain = FreeText.line(name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[\\p{L}\\p{N}]{1,5}$", ""));
        var shown = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shown.isEmpty() ? "bilag" : shown) + "." + type.extension();
    }
}
