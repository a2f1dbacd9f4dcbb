package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void everyFormatIsInTheMenuAndComesWithItsName() throws IOException {
        show("partners?section=trade");

        for (var item : List.of("幻灯片（PPTX）", "文档（DOCX）", "工作簿（XLSX）", "PDF", "数据（JSON）")) {
            var file = download("trade.total", item);

            assertThat(file.getFileName().toString()).matches("trade\\.total-内蒙古_.+_\\d{4}-\\d\\d-\\d\\d\\.[a-z]{3,4}");
            assertThat(Files.size(file)).as(item).isGreaterThan(1_000);
        }
    }

    @Test
    void copiesTheTableForPasting() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        show("projects");

        choose("projects.by-sector", "复制表格");

        page.locator("vaadin-notification-card").getByText("已复制").first().waitFor();
        var pasted = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
        assertThat(pasted.lines().findFirst().orElse("")).contains("\t");
        assertThat(pasted).contains("示例数据");
    }

    @Test
    void copiesThePictureForPasting() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        show("projects");

        choose("projects.by-sector", "复制图片");

        page.locator("vaadin-notification-card").getByText("已复制").first().waitFor();
        assertThat(String.valueOf(page.evaluate("navigator.clipboard.read().then(items => items[0].types.join())")))
                .contains("image/png");
    }

    @Test
    void pngIsAPictureOfTheFigure() throws IOException {
        show("projects");

        var picture = ImageIO.read(download("projects.by-sector", "图片（PNG）").toFile());

        assertThat(picture.getWidth()).isGreaterThan(600);
        assertThat(colours(picture)).as("more than an empty sheet").isGreaterThan(5);
    }

    private Path download(String figure, String item) {
        var download = page.waitForDownload(() -> choose(figure, item));
        assertThat(download.suggestedFilename()).contains("内蒙古");
        var file = Path.of("target/exports", figure + "-" + download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private void choose(String figure, String item) {
        card(figure).locator(".export-tool").click();
        page.locator("vaadin-context-menu-item").getByText(item).click();
    }

    private static long colours(java.awt.image.BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }
}
