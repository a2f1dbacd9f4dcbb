package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "br;q=0.5, gzip | BROTLI",
                "gzip, deflate | GZIP",
                "GZIP | GZIP",
                "br;q=0, gzip;q=1.0 | GZIP",
                "br; q=0.000 | IDENTITY",
                "brotli, x-gzip | IDENTITY",
                "'' | IDENTITY"
            })
    void takesTheSmallestThatIsRead(String accepted, ContentCoding coding) {
        assertThat(ContentCoding.best(accepted, offered -> true)).isEqualTo(coding);
    }

    @Test
    void takesNothingThatIsNotThere() {
        assertThat(ContentCoding.best("br, gzip", offered -> offered == ContentCoding.GZIP))
                .isEqualTo(ContentCoding.GZIP);
        assertThat(ContentCoding.best("br, gzip", offered -> false)).isEqualTo(ContentCoding.IDENTITY);
    }

    @Test
    void sendsTheFileAsItIsToWhoSaysNothing() {
        assertThat(ContentCoding.best(null, offered -> true)).isEqualTo(ContentCoding.IDENTITY);
    }
}
