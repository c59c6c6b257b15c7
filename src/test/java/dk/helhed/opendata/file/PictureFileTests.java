package dk.helhed.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.opendata.OpenDataClient;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@BarometerTest
class PictureFileTests {

    private final OpenDataClient client;

    PictureFileTests(MockMvcTester mvc, TestFigures figures, ShippedFigures shipped) {
        this.client = new OpenDataClient(mvc);
        figures.none();
        shipped.takeIntoEmptyDatabase();
    }

    @ParameterizedTest
    @CsvSource({
        "/indikator/N12.svg?area=751&area=000, Aarhus",
        "/indikator/1.2.svg?lang=en, Employment rate",
        "/kort.svg?indikator=N12&periode=2020, Ærø",
    })
    void aPictureStandsAlone(String address, String text) throws Exception {
        var picture = client.bytes(address);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);

        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture))
                .getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(client.text(address)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "/indikator/9.1.svg, Der er ikke noget at tegne for indikator 9.1",
        "/indikator/99.svg, Der er ingen indikator 99",
        "/kort.svg?indikator=1.1, Der er ingen kommunale tal for 1.1",
        "/kort.svg?periode=1999, 1999",
    })
    void whereThereIsNothingToDrawItIsSaid(String address, String reason) {
        assertThat(client.get(address)).hasStatus(404).bodyText().contains(reason);
    }
}
