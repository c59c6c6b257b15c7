package dk.helhed.reports.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.section.SectionState;
import dk.helhed.reports.status.ReportState;
import dk.helhed.reports.status.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the way of an approval. */
class ApprovableTests {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final ReportSection READY = section(SectionState.READY);

    private static ReportSection section(SectionState state) {
        return new ReportSection("forord", "Tekst", "", state, null, "", 2, Instant.EPOCH, "");
    }

    private static StatusReport report(ReportState state) {
        return new StatusReport(
                UUID.randomUUID(),
                "aarhus-2026",
                "751",
                2026,
                "Status",
                LocalDate.of(2026, 11, 20),
                state,
                1,
                Instant.EPOCH,
                ANNA,
                Instant.EPOCH);
    }

    private static List<String> problems(
            ReportState state, List<ReportSection> sections, int remarks, List<UUID> authors, UUID approver) {
        return Approvable.problems(report(state), sections, remarks, authors, approver).stream()
                .map(Objection::key)
                .toList();
    }

    @Test
    void nothingDoesWhenAllIsReadyAndAnotherWroteToo() {
        assertThat(problems(ReportState.REVIEW, List.of(READY), 0, List.of(ANNA, BO), BO))
                .isEmpty();
        assertThat(problems(ReportState.REVIEW, List.of(READY), 0, List.of(ANNA), BO))
                .isEmpty();
    }

    @Test
    void aDraftMustBeSentToReviewFirst() {
        assertThat(problems(ReportState.DRAFT, List.of(READY), 0, List.of(ANNA), BO))
                .containsExactly("report.approve.not-sent");
    }

    @Test
    void unfinishedSectionsAndOpenRemarksAreNamedTogether() {
        assertThat(problems(ReportState.REVIEW, List.of(READY, section(SectionState.DRAFT)), 2, List.of(ANNA), BO))
                .containsExactly("report.approve.unready", "report.approve.remarks");
    }

    @Test
    void theOnlyAuthorCannotApprove() {
        assertThat(problems(ReportState.REVIEW, List.of(READY), 0, List.of(BO), BO))
                .containsExactly("report.approve.alone");
    }

    @Test
    void whoHadItMadeCountsAsTheAuthorWhereNobodyWrote() {
        assertThat(problems(ReportState.REVIEW, List.of(READY), 0, List.of(), ANNA))
                .containsExactly("report.approve.alone");
        assertThat(problems(ReportState.REVIEW, List.of(READY), 0, List.of(), BO))
                .isEmpty();
    }
}
