package dk.helhed.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class OpenApiTests {

    private final MockMvcTester mvc;

    OpenApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void dump() throws Exception {
        for (var a : new String[] {
            "/api/v1/openapi.json",
            "/api/v1/barometer/000",
            "/api/v1/barometer/751?lang=en",
            "/api/v1/indicators/1.2",
            "/omraade/000.csv",
            "/omraade/751.json",
            "/indikator/1.2.json?area=000&area=751",
            "/indikator/N12.csv?area=751&dialect=excel-da",
            "/kort.json",
            "/maal/5.csv",
            "/batches/1.csv",
            "/api/v1/barometer/999",
            "/indikator/4.1.svg",
            "/kort.svg",
            "/indikator/9.9.json"
        }) {
            var r = mvc.get().uri(a).exchange().getResponse();
            Files.write(Path.of("target/dump-" + a.replaceAll("[^a-zA-Z0-9.]", "_")), r.getContentAsByteArray());
            System.out.println(a + " " + r.getStatus() + " " + r.getContentType() + " " + r.getHeader("ETag") + " "
                    + r.getHeader("Content-Disposition") + " " + r.getErrorMessage());
        }
    }
}
