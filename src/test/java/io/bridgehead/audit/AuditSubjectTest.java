package io.bridgehead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.audit.AuditSubject.Said;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSubjectTest {
    private static final String ODD = "\"a\\,b\"], [\u0001é内😀";

    @ParameterizedTest
    @EnumSource
    void isReadAsItWasKept(AuditSubject subject) {
        var words = subject.parts().stream().map(part -> part + ODD).toList();

        assertThat(AuditSubject.read(subject.of(words.toArray()))).contains(new Said(subject, words));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguagesThatTellAllItSpeaksOf(AuditSubject subject) {
        var words = subject.parts().stream().map(part -> "<" + part + ">").toArray();
        for (var lang : Lang.values()) {
            var said = new Texts("record").in(lang, "about." + subject.code(), words);

            assertThat(said).as(subject.code()).isNotBlank();
            for (var word : words) {
                assertThat(said).contains((String) word);
            }
        }
    }

    @Test
    void keepsACodeAndNoWordsOfALanguage() {
        assertThat(AuditSubject.LOAD.of(7, "april.csv", "trade")).isEqualTo("[\"load\",\"7\",\"april.csv\",\"trade\"]");
        assertThat(AuditSubject.values()).extracting(AuditSubject::code).doesNotHaveDuplicates();
    }

    @Test
    void takesAsManyWordsAsItHasParts() {
        assertThatThrownBy(() -> AuditSubject.LOAD.of(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditSubject.RECORD.of("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "batch 90: april.csv by trade",
                "partners.top?region=CN-NM",
                "[",
                "[\"",
                "[\"load\"]",
                "[\"load\",\"7\",\"april.csv\",null]",
                "[\"load\",\"7\",\"april.csv\",\"trade\",\"x\"]",
                "[\"another\",\"7\"]",
                "[\"load\",[],{},1]",
                "[\"record\"] and more"
            })
    void leavesATextAsItStands(String kept) {
        assertThat(AuditSubject.read(kept)).isEmpty();
    }

    @Test
    void countsPartsInTheOrderTheyAreKept() {
        assertThat(AuditSubject.read("[\"undo\",\"7\",\"8\"]"))
                .hasValueSatisfying(said -> assertThat(said.words()).isEqualTo(List.of("7", "8")));
    }
}
