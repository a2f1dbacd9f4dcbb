package io.bridgehead.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bridgehead.figure.Lang;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileParserTest {
    private static final Map<String, List<String>> TARGETS =
            Map.of("trade", List.of("period", "partner", "flow", "hs", "value", "currency"));
    private static final String HEAD = "name: own\ntitle: {zh: 自, en: own}\ntarget: trade\n";
    private static final String SOUND = "columns: {period: a, partner: b, flow: c, value: d, currency: e}\n";

    @Test
    void eachMistakeIsToldByLineCharacterAndPart() {
        assertThat(wrong(HEAD + SOUND + "colums: 1\n")).containsExactly("5 colums:1 profile-expected.known-key");
        assertThat(wrong("name: own\ntarget: trade\n" + SOUND)).containsExactly("1 :1 profile-expected.required");
        assertThat(wrong(HEAD + SOUND + "header: 3\n")).containsExactly("5 header:1 profile-expected.most");
        assertThat(wrong(HEAD + SOUND + "format: ods\n")).containsExactly("5 format:1 profile-expected.enum");
        assertThat(wrong(HEAD + SOUND + "numbers:\n  round: many\n"))
                .containsExactly("6 numbers.round:3 profile-expected.type");
        assertThat(wrong(HEAD + "columns: {period: a, partner: b, flow: c, currency: e, worth: d}\n"))
                .containsExactlyInAnyOrder("1 :1 profile-expected.source", "4 columns.worth:56 profile-expected.field");
        assertThat(wrong(HEAD.replace("trade", "trades") + SOUND))
                .containsExactly("3 target:1 profile-expected.target");
        assertThat(wrong(HEAD + SOUND + "dates: [yyyy-MM-dd, dd.MM]\n"))
                .containsExactly("5 dates.2:21 profile-expected.date-style");
        assertThat(wrong(HEAD + SOUND + "leave-out:\n  - {column: a, matches: \"(\"}\n"))
                .containsExactly("6 leave-out.1.matches:17 profile-expected.regex");
        assertThat(wrong(HEAD + SOUND + "leave-out:\n  - {column: a, matches: \"(?=x)\"}\n"))
                .containsExactly("6 leave-out.1.matches:17 profile-expected.regex");
        assertThat(wrong(HEAD + SOUND + "leave-out: [{column: a}]\n"))
                .containsExactly("5 leave-out.1:13 profile-expected.condition");
        assertThat(wrong(HEAD + SOUND + "numbers: {unit: lots}\n"))
                .containsExactly("5 numbers.unit:11 profile-expected.unit");
        assertThat(wrong(HEAD + SOUND + "duplicates: sum\n")).containsExactly("1 :1 profile-expected.beside");
        assertThat(wrong(HEAD + SOUND.replace("d,", "{join: [d], constant: 1},")))
                .containsExactly("4 columns.value:43 profile-expected.one-of");
    }

    @Test
    void yamlThatCouldDoHarmIsRefused() {
        assertThat(wrong("a: &x [1]\nb: *x\n")).containsExactly("1 :4 profile-expected.plain-yaml");
        assertThat(wrong("!!javax.script.ScriptEngineManager []\n"))
                .containsExactly("1 :1 profile-expected.plain-yaml");
        assertThat(wrong(HEAD + SOUND + "name: other\n")).contains("5 name:1 profile-expected.key-once");
        assertThat(wrong("[".repeat(40) + "]".repeat(40))).containsExactly("1 :17 profile-expected.plain-yaml");
        assertThat(wrong("a: [1\n")).hasSize(1).allMatch(told -> told.endsWith("profile-expected.yaml"));
        assertThat(wrong("")).containsExactly("1 :1 profile-expected.yaml");
        assertThat(wrong("a: 1\n---\nb: 2\n")).containsExactly("2 :1 profile-expected.one-document");
        assertThat(wrong("x".repeat(300_000))).containsExactly("1 :1 profile-expected.size");
    }

    @Test
    void whatLooksLikeANumberWithLeadingZerosIsAText() {
        var profile = ListTable.profile(HEAD + SOUND + "aggregates: [{column: a, is: [0001, NO, 010]}]\n", TARGETS);
        assertThat(profile.rules().leaveOut().get(0).when().is()).containsExactlyInAnyOrder("0001", "no", "010");
    }

    @Test
    void everyMistakeIsAPlainSentenceInBothLanguages() {
        var bad = catchThrowableOfType(
                BadProfileException.class,
                () -> ProfileParser.parse(HEAD + "skip: []\nnumbers: 1\n", Profile.Origin.OWN, TARGETS));
        assertThat(bad.problems())
                .extracting(problem -> problem.expected().in(Lang.EN))
                .contains("a whole number / a text", "a map of keys");
        assertThat(bad.problems())
                .extracting(problem -> problem.expected().in(Lang.ZH))
                .contains("由键组成的映射");
    }

    private static List<String> wrong(String yaml) {
        var bad = catchThrowableOfType(
                BadProfileException.class, () -> ProfileParser.parse(yaml, Profile.Origin.OWN, TARGETS));
        assertThat(bad).as(yaml).isNotNull();
        return bad.problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " "
                        + problem.expected().key())
                .toList();
    }
}
