package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.hostile.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
    @ParameterizedTest
    @CsvSource({
        "april.csv, april.csv",
        "四月 数据（一）.xlsx, 四月 数据（一）.xlsx",
        "2026-04+05.csv, 2026-04+05.csv",
        "C:\\files\\april.csv, april.csv",
        "/home/li/april.csv, april.csv",
        ".., file_",
        ".bashrc, bashrc",
        "con.csv, file_con.csv",
        "a..b.csv, a_b.csv"
    })
    void keepsTheNameAndNothingElse(String name, String plain) {
        assertThat(PlainName.of(name)).isEqualTo(plain);
    }

    @Test
    void leadsNowhere() {
        assertThat(Corpus.PATHS)
                .allSatisfy(path -> assertThat(PlainName.of(path))
                        .isNotBlank()
                        .doesNotContain("/", "\\", "..", "\0", "\n")
                        .doesNotStartWith(".")
                        .doesNotStartWith("-"));
    }
}
