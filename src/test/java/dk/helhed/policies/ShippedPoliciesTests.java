package dk.helhed.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.file.Measurable;
import dk.helhed.policies.file.PolicyFile;
import dk.helhed.policies.file.PolicyWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies that come with the program: taken in together, given out byte for byte, complete as to structure. */
@PolicyTest
@TestInstance(Lifecycle.PER_CLASS)
class ShippedPoliciesTests {

    private final ShippedPolicies shipped;
    private final TestPolicies tested;
    private final Policies policies;

    ShippedPoliciesTests(ShippedPolicies shipped, TestPolicies tested, Policies policies) {
        this.shipped = shipped;
        this.tested = tested;
        this.policies = policies;
    }

    @BeforeAll
    void takeIn() {
        tested.shipped();
    }

    static List<String> ids() {
        return ShippedPolicies.FILES;
    }

    @Test
    void aStartOnADatabaseWithPoliciesAddsNothing() {
        var before = policies.all().size();
        shipped.takeIntoEmptyDatabase();

        assertThat(policies.all()).hasSize(before).extracting(Policy::id).containsAll(ShippedPolicies.FILES);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFileComesOutByteForByteAsItWentIn(String id) {
        assertThat(policies.file(id)).contains(ShippedPolicies.text(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatThePagesWouldWriteSaysTheSame(String id) {
        var policy = document(id);

        assertThat(PolicyFile.read(PolicyWriter.write(policy), Measurable.ANYTHING))
                .isEqualTo(new PolicyFile.Read(policy));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyItemSaysWhereItComesFromAndCanBeReadInEnglish(String id) {
        assertThat(document(id).items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.source()).as(item.key()).isNotBlank();
            assertThat(item.label().in("en")).as(item.key()).isPresent();
        });
    }

    @ParameterizedTest(name = "{0}: {1} tracks, {2} focus areas, {3} commitments, {4} goals")
    @CsvSource({
        "aalborg-2005, 0, 8, 39, 22",
        "aarhus-2007, 0, 4, 12, 9",
        "aarhus-2013, 0, 4, 5, 6",
        "koebenhavn-2006, 0, 8, 22, 6",
        "aabenraa-2020, 3, 3, 64, 6",
    })
    void oneStructureFitsThemAll(String id, int tracks, int areas, int commitments, int goals) {
        var policy = document(id);

        assertThat(policy.statements(ItemKind.TRACK)).hasSize(tracks);
        assertThat(policy.statements(ItemKind.FOCUS_AREA)).hasSize(areas);
        assertThat(policy.commitments()).hasSize(commitments);
        assertThat(policy.goals()).hasSize(goals);
    }

    @Test
    void theEffectGoalsOfAarhusAreWiredToIndicators() {
        var measured = document("aarhus-2007").goals().stream()
                .flatMap(goal -> goal.effectGoals().stream())
                .map(effect -> effect.key() + " " + effect.figure().indicator());

        assertThat(measured)
                .containsExactlyInAnyOrder(
                        "ansatte-som-befolkningen 751-2",
                        "almindelig-klasse-95 751-1",
                        "ungdomsuddannelse-95 2.2",
                        "beskaeftigelse-3-point N4",
                        "nettotilflytning-under-landet 751-4");
    }

    @Test
    void aLaterVersionInForceSupersedesTheEarlier() {
        assertThat(Stream.of("aarhus-2007", "aarhus-2013", "koebenhavn-2006")
                        .map(id -> policies.find(id).orElseThrow().standing()))
                .containsExactly(Standing.SUPERSEDED, Standing.IN_FORCE, Standing.SUPERSEDED);
        assertThat(policies.find("aarhus-2007").orElseThrow().successor()).isEqualTo("aarhus-2013");
    }

    private PolicyDocument document(String id) {
        return policies.find(id).orElseThrow().document();
    }
}
