package dk.helhed.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a mail can go. */
class RecipientTests {

    @ParameterizedTest
    @CsvSource({
        "britta@kommune.dk, britta@kommune.dk",
        "b.r+mail@sub.kommune.dk, b.r+mail@sub.kommune.dk",
        "o'hara@kommune.dk, o'hara@kommune.dk",
        "britta@blåbærgrød.dk, britta@xn--blbrgrd-fxak7p.dk",
        "BRITTA@Kommune.DK, BRITTA@Kommune.DK",
    })
    void anAddressIsWrittenAsMailServersWantIt(String typed, String address) {
        assertThat(Recipient.of(typed)).map(Recipient::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kommune.dk",
                "@kommune.dk",
                "britta@",
                "britta@kommune",
                "britta@-kommune.dk",
                "britta@kommune..dk",
                ".britta@kommune.dk",
                "bri..tta@kommune.dk",
                "brïtta@kommune.dk",
                "a@x.dk,b@y.dk",
                "a@x.dk b@y.dk",
                "Britta <britta@kommune.dk>",
                "\"a b\"@kommune.dk",
                "britta@kommune.dk\r\nBcc: alle@kommune.dk",
                "britta\nBcc: alle@kommune.dk",
                "britta@kommune.dk\u0000",
                "britta@[127.0.0.1]",
                "britta@kommune.dk>",
            })
    void whatCouldBeMoreThanOneAddressOrNoneIsRefused(String typed) {
        assertThat(Recipient.of(typed)).isEmpty();
    }

    @Test
    void anAddressOfUnheardLengthIsRefused() {
        assertThat(Recipient.of("b".repeat(64) + "@kommune.dk")).isPresent();
        assertThat(Recipient.of("b".repeat(65) + "@kommune.dk")).isEmpty();
        assertThat(Recipient.of("b@" + "kommune.".repeat(40) + "dk")).isEmpty();
    }

    @Test
    void eachWaitIsLongerThanTheOneBefore() {
        assertThat(Patience.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.after(4)).isEqualTo(Duration.ofHours(1));
        assertThat(Patience.after(50)).isEqualTo(Duration.ofHours(4));
        assertThat(Patience.withoutServer(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.withoutServer(50)).isEqualTo(Duration.ofMinutes(15));
    }
}
