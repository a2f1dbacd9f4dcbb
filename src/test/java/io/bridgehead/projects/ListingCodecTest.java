package io.bridgehead.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.BadScopeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListingCodecTest {
    private static FigureData data;
    private static RegionCodes codes;

    @BeforeAll
    static void lists() {
        data = new FigureData();
        codes = new CodeLists(data.regions()).of(FigureData.REGION);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void saysNothingWhereTheListIsAsUsual() {
        assertThat(ListingCodec.write(ProjectListing.USUAL)).isEmpty();
        assertThat(ListingCodec.read(Map.of(), codes)).isEqualTo(ProjectListing.USUAL);
        assertThat(ListingCodec.read(Map.of("list.name", List.of(" ")), codes)).isEqualTo(ProjectListing.USUAL);
    }

    @Test
    void writesWhatItReads() {
        var words = Map.of(
                "list.name", List.of("100%_<b>&'\"!"),
                "list.origin", List.of("\"北京市\""),
                "list.sector", List.of("equipment", "new-energy"),
                "list.stage", List.of("signed"),
                "list.status", List.of("sample"),
                "list.amount-from", List.of("100000000"),
                "list.amount-to", List.of("250000000.5"),
                "list.signed-on-from", List.of("2023-01-01"),
                "list.stage-on-to", List.of("2024-02-29"),
                "list.columns", List.of("name", "amount"));

        assertThat(ListingCodec.write(ListingCodec.read(words, codes))).isEqualTo(words);
    }

    @Test
    void takesAYearAndAMonthAsTheirFirstAndLastDay() {
        var words = Map.of("list.signed-on-from", List.of("2023"), "list.signed-on-to", List.of("2024-02"));

        assertThat(ListingCodec.write(ListingCodec.read(words, codes)))
                .containsEntry("list.signed-on-from", List.of("2023-01-01"))
                .containsEntry("list.signed-on-to", List.of("2024-02-29"));
    }

    @Test
    void takesATextInQuotesForTheWholeOfWhatIsLookedFor() {
        assertThat(origin("\"北京市\"")).isEqualTo(new ColumnFilter.Whole("北京市"));
        assertThat(origin("北京市")).isEqualTo(new ColumnFilter.Contains("北京市"));
        assertThat(origin("\"")).isEqualTo(new ColumnFilter.Contains("\""));
        assertThat(origin("\"\"")).isEqualTo(new ColumnFilter.Contains("\"\""));
    }

    private static ColumnFilter origin(String text) {
        return ListingCodec.read(Map.of("list.origin", List.of(text)), codes)
                .filter(ProjectColumn.ORIGIN)
                .orElseThrow();
    }

    @Test
    void alwaysShowsTheNameForItLeadsToTheProject() {
        assertThat(ListingCodec.read(Map.of("list.columns", List.of("id")), codes)
                        .columns())
                .containsExactly(ProjectColumn.NAME, ProjectColumn.ID);
    }

    @Test
    void refusesWhatItCanNotReadInAPlainSentence() {
        refuses("list.colour", "red", "The parameter list.colour is not taken here. Allowed: list.name,");
        refuses("list.sector", "magic", "list.sector=magic is not known. Allowed: equipment, new-energy,");
        refuses("list.stage", "done", "list.stage=done is not known. Allowed: signed,");
        refuses("list.columns", "age", "list.columns=age is not known.");
        refuses("list.sort", "--name", "list.sort=-name is not known.");
        refuses("list.amount-from", "-1", "list.amount-from=-1 can't be read: a number that isn't negative");
        refuses("list.amount-to", "1e9", "list.amount-to=1e9 can't be read");
        refuses("list.amount-to", "1 OR 1=1", "list.amount-to=1 OR 1=1 can't be read");
        refuses("list.signed-on-from", "2023-02-30", "list.signed-on-from=2023-02-30 can't be read: a year, month");
        refuses("list.stage-on-to", "yesterday", "list.stage-on-to=yesterday can't be read");
        refuses("list.name", "a\u0000b", "can't be read: a text of at most 100 characters");
        refuses("list.name", "x".repeat(101), "can't be read: a text of at most 100 characters");
    }

    @Test
    void refusesARangeThatEndsBeforeItStartsAndAWordGivenTwice() {
        assertThatThrownBy(() -> ListingCodec.read(
                        Map.of("list.amount-from", List.of("2"), "list.amount-to", List.of("1")), codes))
                .isInstanceOf(BadScopeException.class)
                .hasMessage("list.amount-to=1 can't be read: an end that isn't below its start is expected.");
        assertThatThrownBy(() -> ListingCodec.read(
                        Map.of("list.signed-on-from", List.of("2024"), "list.signed-on-to", List.of("2023")), codes))
                .isInstanceOf(BadScopeException.class);
        assertThatThrownBy(() -> ListingCodec.read(Map.of("list.name", List.of("a", "b")), codes))
                .isInstanceOf(BadScopeException.class)
                .hasMessage("list.name may be given only once.");
    }

    private static void refuses(String word, String value, String sentence) {
        assertThatThrownBy(() -> ListingCodec.read(Map.of(word, List.of(value)), codes))
                .isInstanceOf(BadScopeException.class)
                .hasMessageContaining(sentence);
    }
}
