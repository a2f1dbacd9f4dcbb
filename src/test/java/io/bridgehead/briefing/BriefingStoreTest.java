package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Lang;
import io.bridgehead.reference.FigureData;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefingStoreTest {
    private static final String REGION = FigureData.REGION;
    private static final String OTHER = "CN-HL";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);
    private static final List<Part> PARTS = List.of(
            new Part.Heading("一、总体", 1),
            new Part.Paragraph("伙伴数从 {partners.count@2014} 增至 {partners.count@2024}。\n第二行 \"引号\" <b>"),
            new Part.Bullets(List.of("一", "二 😀")),
            new Part.Pictured("trade.total", "region=CN-NM&from=2024&every=month", "见图"));
    private static final Draft DRAFT =
            new Draft("月报", "办公室", LocalDate.of(2026, 11, 20), "内部资料", Lang.ZH, null, Map.of(REGION, 7L), PARTS);

    private static FigureData data;
    private static BriefingStore store;
    private static TemplateStore templates;
    private static BasketStore basket;

    @BeforeAll
    static void open() {
        data = new FigureData();
        store = new BriefingStore(data.regions(), CLOCK);
        templates = new TemplateStore(data.regions(), CLOCK);
        basket = new BasketStore(data.regions(), CLOCK);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void givesBackWhatWasSaved() {
        var created = store.create(REGION, DRAFT, "Li");

        assertThat(store.find(REGION, created.id())).contains(created);
        assertThat(created.draft()).isEqualTo(DRAFT);
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.created()).isEqualTo(new Stamp(CLOCK.instant(), "Li"));
    }

    @Test
    void saysWhoChangedItMeanwhileAndWritesNothing() {
        var read = store.create(REGION, DRAFT, "Li");
        var saved = store.save(read, DRAFT.with(List.of(new Part.Paragraph("new"))), "Wang");

        assertThatThrownBy(() -> store.save(read, DRAFT, "Li"))
                .isInstanceOfSatisfying(ChangedMeanwhileException.class, e -> {
                    assertThat(e.sentence().en()).startsWith("Wang saved this briefing at 2026-11-20 09:00");
                    assertThat(e.changed().by()).isEqualTo("Wang");
                });
        assertThat(store.find(REGION, read.id())).contains(saved);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.created().by()).isEqualTo("Li");
    }

    @Test
    void keepsTheBriefingsOfARegionFromEveryOther() {
        var created = store.create(REGION, DRAFT, "Li");

        assertThat(store.find(OTHER, created.id())).isEmpty();
        assertThat(store.list(OTHER, 0, 100)).isEmpty();
        assertThat(store.delete(OTHER, created.id(), "Li")).isFalse();
        // Row-level security by itself, without the store's own condition.
        assertThat(seenFrom(OTHER)).isZero();
        assertThat(seenFrom(REGION)).isPositive();
    }

    @Test
    void listsTheNewestFirstWhateverThePage() {
        for (var i = 0; i < 5; i++) {
            store.create(REGION, DRAFT, "Li");
        }
        var whole = store.list(REGION, 0, 100);

        assertThat(store.list(REGION, 1, 2)).isEqualTo(whole.subList(1, 3));
        assertThat(whole).extracting(BriefingLine::id).doesNotHaveDuplicates();
    }

    @Test
    void takesADeletedOneBack() {
        var created = store.create(REGION, DRAFT, "Li");

        assertThat(store.delete(REGION, created.id(), "Wang")).isTrue();
        assertThat(store.find(REGION, created.id())).isEmpty();
        assertThat(store.deleted(REGION, 0, 100)).extracting(BriefingLine::id).contains(created.id());
        assertThatThrownBy(() -> store.save(created, DRAFT, "Li"))
                .isInstanceOf(BadBriefingException.class)
                .hasMessage("This briefing is not there, or was deleted.");
        assertThat(store.restore(REGION, created.id())).isTrue();
        assertThat(store.find(REGION, created.id())).contains(created);
    }

    @Test
    void copiesTheContentUnderAnotherId() {
        var first = store.create(REGION, DRAFT, "Li");
        var second = store.duplicate(REGION, first.id(), "Wang");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.draft()).isEqualTo(DRAFT);
        assertThat(second.created().by()).isEqualTo("Wang");
    }

    @Test
    void refusesWhatIsTooMuchInASentence() {
        refused(DRAFT.with(Collections.nCopies(301, PARTS.getFirst())), "The briefing has 301 parts; 300 are allowed.");
        refused(
                DRAFT.with(List.of(new Part.Paragraph("a".repeat(20_001)))),
                "Part 1: a text has at most 20000 characters, and no control characters.");
        refused(
                DRAFT.with(List.of(new Part.Paragraph("a\0b"))),
                "Part 1: a text has at most 20000 characters, and no control characters.");
        refused(
                DRAFT.with(List.of(new Part.Paragraph("a\ud800b"))),
                "Part 1: a text has at most 20000 characters, and no control characters.");
        refused(
                DRAFT.with(Collections.nCopies(21, new Part.Paragraph("a".repeat(20_000)))),
                "A briefing has at most 400000 characters of text, quotes and notes included: take some out, or make two of it.");
        refused(DRAFT.with(List.of(new Part.Heading("a", 4))), "Part 1: a heading has a level from 1 to 3.");
        refused(
                DRAFT.with(List.of(new Part.Pictured("trade.total", "nonsense=1", ""))),
                "Part 1: The parameter nonsense is not taken here.");
    }

    @Test
    void refusesPartsItDoesNotKnow() {
        assertThatThrownBy(() -> PartsJson.read("[{\"kind\":\"video\"}]"))
                .hasMessage("Part 1: there is no kind of part \"video\".");
        assertThatThrownBy(() -> PartsJson.read("[{\"kind\":\"paragraph\",\"text\":\"a\",\"colour\":\"red\"}]"))
                .hasMessage("Part 1: \"colour\" is not known there.");
        assertThatThrownBy(() -> PartsJson.read("[{\"kind\":\"heading\",\"text\":\"a\",\"level\":\"1\"}]"))
                .hasMessage("Part 1: \"level\" is missing or of the wrong form.");
        assertThatThrownBy(() -> PartsJson.read("[")).hasMessage("The parts of the briefing cannot be read.");
        assertThat(PartsJson.read(PartsJson.write(PARTS))).isEqualTo(PARTS);
    }

    @Test
    void keepsATemplateAndWhatWasWrittenIntoItAfterItIsRemoved() {
        var bytes = "letterhead".getBytes(StandardCharsets.UTF_8);
        var template = templates.add(REGION, "红头.docx", bytes, "Li");

        assertThat(templates.list(REGION)).contains(template);
        assertThat(template.bytes()).isEqualTo(10);
        assertThat(templates.remove(REGION, template.id(), "Li")).isTrue();
        assertThat(templates.list(REGION)).doesNotContain(template);
        assertThat(templates.open(REGION, template.id()))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes));
        assertThat(templates.open(OTHER, template.id())).isEmpty();
        assertThatThrownBy(() -> templates.add(REGION, "large", new byte[5 * 1024 * 1024 + 1], "Li"))
                .hasMessageContaining("at most 5 MB");
        assertThatThrownBy(() -> store.create(
                        REGION,
                        new Draft("a", "", DRAFT.date(), "", Lang.ZH, UUID.randomUUID(), Map.of(), List.of()),
                        "Li"))
                .hasMessage("The template is not there.");
    }

    @Test
    void keepsTheBasketOfEachUserInTheirOrder() {
        var scope = FigureData.scope("from", "2024", "lang", "en", "as-of", "7");
        var first = basket.add(REGION, "Li", "trade.total", scope);
        var second = basket.add(REGION, "Li", "partners.top", scope);
        var third = basket.add(REGION, "Li", "partners.count", scope);

        basket.move(REGION, "Li", third.id(), 0);

        assertThat(basket.list(REGION, "Li")).containsExactly(third, first, second);
        assertThat(first.query()).isEqualTo("region=CN-NM&from=2024");
        assertThat(basket.list(REGION, "Wang")).isEmpty();
        assertThat(basket.list(OTHER, "Li")).isEmpty();
        assertThat(basket.remove(REGION, "Li", first.id())).isTrue();
        basket.move(REGION, "Li", third.id(), 99);
        assertThat(basket.list(REGION, "Li")).containsExactly(second, third);
        basket.clear(REGION, "Li");
        assertThat(basket.list(REGION, "Li")).isEmpty();
    }

    private static int seenFrom(String region) {
        return data.regions().<Integer>read(region, transaction -> transaction.fetchCount(BRIEFING));
    }

    private static void refused(Draft draft, String sentence) {
        assertThatThrownBy(() -> store.create(REGION, draft, "Li"))
                .isInstanceOf(BadBriefingException.class)
                .hasMessageStartingWith(sentence);
    }
}
