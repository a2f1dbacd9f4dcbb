package io.bridgehead.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bridgehead.db.Tables;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Target;
import io.bridgehead.platform.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileLibraryTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Map<String, List<String>> TARGETS = Target.columnsByCode();
    private static final String YAML = """
            name: %s
            title: {zh: 我的, en: Mine}
            target: partners
            columns:
              code: code
              name_zh: zh
              name_en: en
            """;

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void everyBuiltInProfileFitsItsTarget() {
        var library = library();
        for (var target : Target.values()) {
            assertThat(library.find(target.code())).isPresent();
        }
        for (var profile : library.all()) {
            assertThat(profile.title().in(Lang.ZH)).isNotBlank();
            assertThat(ListTable.profile(profile.yaml(), TARGETS).name()).isEqualTo(profile.name());
        }
        assertThat(ProfileLibrary.builtIn("world-bank-projects").warns("stage-before-signed"))
                .isTrue();
        assertThatThrownBy(() -> ProfileLibrary.builtIn("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void profilesOfTargetsThatArentThereAreLeftOut() {
        assertThat(new ProfileLibrary(
                                Map.of("trade", Target.TRADE.columns()), DATABASE.regions(), null, Clock.systemUTC())
                        .all())
                .extracting(Profile::target)
                .containsOnly("trade");
    }

    @Test
    void anUploadedProfileIsFoundReplacedAndForgottenButItsTextsStay() throws Exception {
        var library = library();
        library.put("mine", YAML.formatted("mine"), "anna");
        assertThat(library.find("mine")).map(Profile::origin).contains(Profile.Origin.OWN);
        library.put("mine", YAML.formatted("mine") + "warn: [some-rule]\n", "bo");
        assertThat(library().find("mine").orElseThrow().warns("some-rule")).isTrue();
        assertThat(library.remove("mine", "cy")).isTrue();
        assertThat(library.remove("mine", "cy")).isFalse();
        assertThat(library.find("mine")).isEmpty();
        library.put("mine", YAML.formatted("mine"), "dee");
        var v = Tables.IMPORT_PROFILE_VERSION;
        assertThat(DATABASE.owner()
                        .select(v.VERSION, v.YAML, v.CHANGED_BY)
                        .from(v)
                        .where(v.NAME.eq("mine"))
                        .orderBy(v.VERSION)
                        .fetch(row ->
                                row.value1() + " " + (row.value2() == null ? "gone" : "text") + " " + row.value3()))
                .containsExactly("1 text anna", "2 text bo", "3 gone cy", "4 text dee");
    }

    @Test
    void anUploadedProfileHidesTheFoldersAndThatOneTheBuiltIn() throws Exception {
        var library = library();
        Files.writeString(folder.resolve("p.yaml"), YAML.formatted("partners"));
        Files.writeString(folder.resolve("bad.yaml"), "name: [");
        assertThat(library.find("partners")).map(Profile::origin).contains(Profile.Origin.FOLDER);
        library.put("partners", YAML.formatted("partners"), "anna");
        assertThat(library.find("partners")).map(Profile::origin).contains(Profile.Origin.OWN);
        library.remove("partners", "anna");
        Files.delete(folder.resolve("p.yaml"));
        assertThat(library.find("partners")).map(Profile::origin).contains(Profile.Origin.BUILT_IN);
    }

    @Test
    void aProfileOfTheFolderIsReadAgainWhenItsFileHasChanged() throws Exception {
        var library = library();
        var file = folder.resolve("x.yaml");
        Files.writeString(file, YAML.formatted("one"));
        assertThat(library.find("one")).isPresent();
        Files.writeString(file, YAML.formatted("other"));
        assertThat(library.find("one")).isEmpty();
        assertThat(library.find("other")).isPresent();
    }

    @Test
    void theNameItIsStoredUnderMustBeItsOwn() {
        var bad = catchThrowableOfType(
                BadProfileException.class, () -> library().put("other", YAML.formatted("mine"), "anna"));
        assertThat(bad.problems())
                .singleElement()
                .matches(problem -> problem.line() == 1 && problem.column().equals("name:1"));
    }

    @Test
    void aFileIsGuessedByItsHeaderTheBestFirst() throws Exception {
        var guess = new ProfileGuess(library());
        assertThat(guess.of(ListTable.csv("period,partner,flow,hs,value,currency\n2024,RUS,export,,1,CNY"), "a.csv"))
                .extracting(Profile::name)
                .containsExactly("trade");
        assertThat(guess.of(ListTable.csv("t,i,j,k,v,q\n2022,156,842,10121,1,5"), "BACI_HS22_Y2022.csv"))
                .extracting(Profile::name)
                .containsExactly("baci");
        assertThat(guess.of(ListTable.csv("数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,人民币,\n202401,1,蒙古,01,5,"), "x进口.csv"))
                .extracting(Profile::name)
                .containsExactly("customs-imports", "customs");
        assertThat(guess.of(ListTable.csv("a,b\n1,2"), "a.csv")).isEmpty();
    }

    private ProfileLibrary library() {
        return new ProfileLibrary(TARGETS, DATABASE.regions(), folder, Clock.systemUTC());
    }
}
