package dk.helhed.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTests {

    private static final Table TABLE = new Table(
            List.of("area", "value", "note"),
            List.of(
                    List.of(Cell.of("Ærø"), Cell.of(new BigDecimal("-58.30")), Cell.of("å, \"ø\"; æ")),
                    List.of(Cell.of("Sorø"), new Cell.Empty(), Cell.of("=1+1"))));

    @Test
    void theStandardDialectHasCommaDecimalPointAndNoByteOrderMark() {
        assertThat(text(Dialect.STANDARD)).isEqualTo("""
                area,value,note
                Ærø,-58.30,"å, ""ø""; æ"
                Sorø,,=1+1
                """);
    }

    @Test
    void theDialectForDanishExcelHasSemicolonDecimalCommaAndByteOrderMark() {
        assertThat(text(Dialect.EXCEL_DA)).isEqualTo("\uFEFF" + """
                area;value;note
                Ærø;-58,30;"å, ""ø""; æ"
                Sorø;;'=1+1
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+45 1234", "-dash", "@sum", "\tx", "\rx"})
    void noTextBecomesAFormulaInDanishExcel(String text) {
        assertThat(Dialect.EXCEL_DA.write(Cell.of(text))).isEqualTo("'" + text);
        assertThat(Dialect.STANDARD.write(Cell.of(text))).isEqualTo(text);
    }

    @Test
    void aNegativeNumberIsNoFormula() {
        assertThat(Dialect.EXCEL_DA.write(Cell.of(new BigDecimal("-5")))).isEqualTo("-5");
    }

    @Test
    void aNumberIsNeverWrittenWithAnExponent() {
        assertThat(Dialect.STANDARD.write(Cell.of(new BigDecimal("1E+3")))).isEqualTo("1000");
    }

    @Test
    void anUnknownDialectIsNone() {
        assertThat(Dialect.named("excel-da")).contains(Dialect.EXCEL_DA);
        assertThat(Dialect.named("excel-se")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "'=cmd()", "''-1", "'quoted'", "plain", "\rx", "@"})
    void whatIsDisarmedIsReadAsItWasWritten(String text) {
        assertThat(FormulaText.armed(FormulaText.disarmed(text))).isEqualTo(text);
    }

    private static String text(Dialect dialect) {
        return new String(CsvOutput.of(TABLE, dialect), UTF_8);
    }
}
