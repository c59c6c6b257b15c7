package dk.helhed.disclosure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DimensionTests {

    @Test
    void aFlatDimensionHasOneTotalAndItsCodesInOrder() {
        var sex = Dimension.flat("sex", List.of("2", "1"));

        assertThat(sex.codes()).containsExactly("TOT", "1", "2");
        assertThat(sex.isTotal(0)).isTrue();
        assertThat(sex.children(0)).containsExactly(1, 2);
        assertThat(sex.parent(2)).isZero();
    }

    @Test
    void aHierarchyStandsInTheSameOrderHoweverItWasGiven() {
        var one = Dimension.hierarchy("area", Map.of("M2", "R1", "M1", "R1", "R1", "DK", "R2", "DK", "M3", "R2"));

        assertThat(one.codes()).containsExactly("DK", "R1", "M1", "M2", "R2", "M3");
        assertThat(one.isLeaf(one.position("M3"))).isTrue();
        assertThat(one.isLeaf(one.position("R2"))).isFalse();
        assertThat(one.parent(one.position("R1"))).isZero();
    }

    @Test
    void separateCodesAreNeverAddedTogether() {
        var year = Dimension.separate("year", List.of("2025", "2024"));

        assertThat(year.codes()).containsExactly("2024", "2025");
        assertThat(year.isTotal(0)).isFalse();
        assertThat(year.isLeaf(0)).isTrue();
    }

    @Test
    void aLoopIsNamed() {
        assertFault(() -> Dimension.hierarchy("area", Map.of("A", "B", "B", "A", "C", "D")), Fault.LOOP, "area", "A");
        assertFault(() -> Dimension.hierarchy("area", Map.of("A", "A")), Fault.LOOP, "area", "A");
    }

    @Test
    void twoRootsAreNamed() {
        assertFault(
                () -> Dimension.hierarchy("area", Map.of("A", "R1", "B", "R2")),
                Fault.SEVERAL_ROOTS,
                "area",
                "R1",
                "R2");
    }

    @Test
    void codesGivenTwiceOrNotAtAllAreNamed() {
        assertFault(() -> Dimension.flat("sex", List.of("1", "1")), Fault.CODE_TWICE, "sex", "1");
        assertFault(() -> Dimension.flat("sex", List.of("1", "TOT")), Fault.CODE_TWICE, "sex", "TOT");
        assertFault(() -> Dimension.flat("sex", List.of()), Fault.NO_CODES, "sex");
        assertFault(() -> Dimension.hierarchy("area", Map.of()), Fault.NO_CODES, "area");
        assertFault(() -> Dimension.flat("sex", List.of("1")).position("7"), Fault.UNKNOWN_CODE, "sex", "7");
    }

    static void assertFault(ThrowingCallable call, Fault fault, Object... arguments) {
        assertThatExceptionOfType(DisclosureException.class).isThrownBy(call).satisfies(thrown -> {
            assertThat(thrown.fault()).isEqualTo(fault);
            assertThat(thrown.arguments()).containsExactly(arguments);
        });
    }
}
