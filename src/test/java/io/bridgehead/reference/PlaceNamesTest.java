package io.bridgehead.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
    private static final PlaceNames NAMES = PlaceNames.of(
            List.of(new Code("MNG", new Text("蒙古国", "Mongolia"), null)),
            List.of(
                    new Code("CN-JS", new Text("江苏省", "Jiangsu"), "江苏"),
                    new Code("CN-NM", new Text("内蒙古自治区", "Inner Mongolia"), "内蒙古")));

    @Test
    void saysAFullOrShortNameOfAProvinceInEnglish() {
        assertThat(NAMES.name("江苏省")).isEqualTo(new Text("江苏省", "Jiangsu"));
        assertThat(NAMES.name("江苏")).isEqualTo(new Text("江苏", "Jiangsu"));
    }

    @Test
    void saysAnEnglishNameInChinese() {
        assertThat(NAMES.name("Jiangsu")).isEqualTo(new Text("江苏省", "Jiangsu"));
        assertThat(NAMES.name("Mongolia")).isEqualTo(new Text("蒙古国", "Mongolia"));
    }

    @Test
    void leavesWhatItDoesNotKnowAsItIsWritten() {
        assertThat(NAMES.name("江苏南京")).isEqualTo(Text.same("江苏南京"));
        assertThat(NAMES.name("<b>")).isEqualTo(Text.same("<b>"));
    }

    @Test
    void knowsAProvinceByEachOfItsNamesAndNothingElse() {
        assertThat(NAMES.sameAs("江苏")).containsExactly("Jiangsu", "江苏", "江苏省");
        assertThat(NAMES.sameAs("Jiangsu")).isEqualTo(NAMES.sameAs("江苏省"));
        assertThat(NAMES.sameAs("Mongolia")).containsExactly("Mongolia");
        assertThat(NAMES.sameAs("江苏南京")).containsExactly("江苏南京");
    }

    @Test
    void leavesANameThatIsACountrysToo() {
        var names = PlaceNames.of(
                List.of(new Code("XXX", new Text("某国", "Jiangsu"), null)),
                List.of(new Code("CN-JS", new Text("江苏省", "Jiangsu"), "江苏")));

        assertThat(names.sameAs("Jiangsu")).containsExactly("Jiangsu");
        assertThat(names.sameAs("江苏")).containsExactly("江苏", "江苏省");
    }

    @Test
    void findsHowAPlaceMayBeWrittenByItsNameInEitherLanguage() {
        assertThat(NAMES.writtenOf("JIANG")).containsExactly("Jiangsu", "江苏", "江苏省");
        assertThat(NAMES.writtenOf("内蒙古")).containsExactly("Inner Mongolia", "内蒙古", "内蒙古自治区");
        assertThat(NAMES.writtenOf("%")).isEmpty();
    }
}
