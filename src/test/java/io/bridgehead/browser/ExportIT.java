package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ExportIT extends BrowserTest {
    @Test
    void csvHoldsTheNumbersOfTheScreenWithTheirSource() throws IOException {
        show("partners");

        var csv = Files.readString(download("partners.count", "数据（CSV）"));

        assertThat(csv).startsWith("\uFEFFseries,period,basis,value,unit,status,source");
        assertThat(csv.lines())
                .anyMatch(line -> line.contains("2014,year,164,") && line.contains("prn-2024-08-20"))
                .anyMatch(line -> line.contains("2025-01/2025-09,ytd,179,"));
    }

    @Test
    void svgIsADocumentOfItsOwnWithTitleUnitAndSource() throws Exception {
        show("partners?section=trade");

        var file = download("trade.total", "矢量图（SVG）");

        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo("svg");
        assertThat(root.getTextContent())
                .contains("亿元")
                .contains("来源")
                .contains("示例数据")
                .contains("2023");
        assertThat(Files.readString(file)).doesNotContain("foreignObject").doesNotContain("<script");
    }

    @Test
    void pngIsAPictureOfTheFigure() throws IOException {
        show("projects");

        var picture = ImageIO.read(download("projects.by-sector", "图片（PNG）").toFile());

        assertThat(picture.getWidth()).isGreaterThan(600);
        assertThat(colours(picture)).as("more than an empty sheet").isGreaterThan(5);
    }

    private Path download(String figure, String item) {
        card(figure).locator("vaadin-menu-bar-button").first().click();
        var download = page.waitForDownload(
                () -> page.locator("vaadin-menu-bar-item").getByText(item).click());
        assertThat(download.suggestedFilename()).contains("内蒙古");
        var file = Path.of("target/exports", figure + "-" + download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static long colours(java.awt.image.BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }
}
