package dk.helhed.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for files and answers as a program outside would. */
public record OpenDataClient(MockMvcTester mvc) {

    public MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    /** The bytes of an answer that must be there. */
    public byte[] bytes(String address) {
        var answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The text of an answer that must be there, in UTF-8. */
    public String text(String address) {
        return new String(bytes(address), UTF_8);
    }
}
