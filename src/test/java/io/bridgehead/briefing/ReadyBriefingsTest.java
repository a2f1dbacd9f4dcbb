package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.reference.AskedCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyBriefingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static TestDatabase database;
    private static AskedCatalogue asked;
    private static ReadyBriefings ready;
    private static BriefingWriter writer;

    @BeforeAll
    static void open() {
        database = SampleDatabase.create();
        asked = new AskedCatalogue(database);
        ready = new ReadyBriefings(new NewestBatches(database.regions(), asked.catalogue()));
        writer = new BriefingWriter(
                asked.catalogue(),
                new Asker(asked.catalogue(), 4),
                new AnnotationStore(database.regions(), Clock.systemUTC()));
    }

    @AfterAll
    static void close() {
        asked.close();
        database.close();
    }

    static Stream<Arguments> all() {
        return Arrays.stream(ReadyBriefing.values())
                .flatMap(briefing -> Arrays.stream(Lang.values()).map(lang -> Arguments.of(briefing, lang)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void composesOnTheSampleWithoutAProblem(ReadyBriefing briefing, Lang lang) {
        var draft = ready.draft(briefing, lang, "CN-NM", "Office", DAY);
        var composed = writer.compose("CN-NM", draft, BriefingWriter.Extras.NONE);

        assertThat(draft.asOf()).isEqualTo(Map.of("CN-NM", 3L));
        assertThat(composed.problems()).isEmpty();
        assertThat(composed.brief().pieces()).hasSize(draft.parts().size() + 1);
        assertThat(composed.brief().figures())
                .hasSizeGreaterThan(5)
                .allSatisfy(figure -> assertThat(figure.shape().isEmpty()).isFalse());
        assertThat(texts(composed)).allSatisfy(text -> assertThat(text).doesNotContain("{", "}"));
        Limits.check(draft);
    }

    @Test
    void saysThePublishedFiguresInWords() {
        var composed = writer.compose(
                "CN-NM", ready.draft(ReadyBriefing.OPENING, Lang.ZH, "CN-NM", "", DAY), BriefingWriter.Extras.NONE);

        assertThat(texts(composed))
                .contains("贸易伙伴179 个国家和地区（2025年1–9月）。")
                .anySatisfy(text -> assertThat(text).startsWith("2025年1–11月，本地区进出口总额1,963.3 亿元，同比+"));
    }

    @Test
    void saysFirstThatItsWordsQuoteSampleDataOnlyWhereTheyDo() {
        var sample = paragraph("{partners.top/#1}");
        var published = paragraph("{partners.count/published@2014}");

        assertThat(texts(sample)).hasSize(2).first().asString().startsWith("文字中引用了示例数据");
        assertThat(texts(published)).containsExactly("164 个国家和地区");
    }

    private static Composed paragraph(String text) {
        var draft = new Draft("a", "", DAY, "", Lang.ZH, null, Map.of(), List.of(new Part.Paragraph(text)));
        return writer.compose("CN-NM", draft, BriefingWriter.Extras.NONE);
    }

    @ParameterizedTest
    @EnumSource(ReadyBriefing.class)
    void hasTheSamePartsInBothLanguages(ReadyBriefing briefing) {
        assertThat(shapes(briefing, Lang.ZH)).isEqualTo(shapes(briefing, Lang.EN));
    }

    private static List<String> shapes(ReadyBriefing briefing, Lang lang) {
        return ready.draft(briefing, lang, "CN-NM", "", DAY).parts().stream()
                .map(part -> switch (part) {
                    case Part.Heading heading -> "heading " + heading.level();
                    case Part.Paragraph paragraph -> "paragraph";
                    case Part.Bullets bullets -> "bullets " + bullets.items().size();
                    case Part.Pictured pictured -> pictured.question() + "?" + pictured.query();
                })
                .toList();
    }

    private static List<String> texts(Composed composed) {
        return composed.brief().pieces().stream()
                .flatMap(piece -> switch (piece) {
                    case Brief.Heading heading -> Stream.of(heading.text());
                    case Brief.Paragraph paragraph -> Stream.of(paragraph.text());
                    case Brief.Bullets bullets -> bullets.items().stream();
                    case Brief.Pictured pictured -> Stream.of(pictured.words());
                })
                .toList();
    }
}
