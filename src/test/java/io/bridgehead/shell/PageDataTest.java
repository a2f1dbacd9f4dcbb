package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.hostile.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageDataTest {
    private static final String BEGIN = "window.Vaadin = window.Vaadin || {};window.Vaadin.TypeScript= ";

    @Test
    void noNameEndsTheScriptItStandsIn() {
        var json = JsonMapper.builder().build();
        for (var payload : Corpus.XSS) {
            var page = Document.createShell("");
            var data =
                    json.writeValueAsString(json.createArrayNode().add(payload).add("\\" + payload));
            page.head().appendElement("script").attr("initial", "").appendChild(new DataNode(BEGIN + data + ";"));

            PageData.enclose(page);

            var read = Jsoup.parse(page.outerHtml());
            assertThat(read.select("script")).as(payload).hasSize(1);
            assertThat(read.body().childNodeSize()).as(payload).isZero();
            var said = read.select("script").first().data();
            var again = json.readTree(said.substring(BEGIN.length(), said.length() - 1));
            assertThat(again.get(0).asString()).isEqualTo(payload);
            assertThat(again.get(1).asString()).isEqualTo("\\" + payload);
        }
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        var page = Document.createShell("");
        page.head().appendElement("script").attr("initial", "").appendChild(new DataNode("if (1 < 2) run();"));

        PageData.enclose(page);

        assertThat(page.select("script").first().data()).isEqualTo("if (1 < 2) run();");
    }
}
