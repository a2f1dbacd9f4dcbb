package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More than is taken, or something else: refused before anything is made of it. */
class TooLargeTest extends HostileTest {
    private static final int LARGE = 40 << 20;

    @Test
    void bodies() {
        var large = new byte[LARGE];
        Arrays.fill(large, (byte) ' ');
        for (var asked : List.of(
                "PUT /api/v1/regions/XX application/json",
                "POST /api/v1/aliases/partner application/json",
                "POST /api/v1/briefings application/json",
                "PUT /api/v1/profiles/x application/yaml",
                "POST /api/v1/imports/1/undo application/json")) {
            var words = asked.split(" ");
            var answer = api().with("Content-Type", words[2]).send(words[0], words[1], large);

            assertThat(answer.status()).as(asked).isEqualTo(413);
            saysNothingOfItsInside(asked, answer);
        }
    }

    /** Those who say nothing of the size are stopped where it gets too much. */
    @Test
    void bodiesThatDoNotSaySo() throws Exception {
        var answer = new Chunked(api()).send("PUT", "/api/v1/regions/XX", "application/json", LARGE);

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Exception");
    }

    @Test
    void bodiesOfAnotherKind() {
        for (var asked : List.of(
                "PUT /api/v1/regions/XX",
                "POST /api/v1/aliases/partner",
                "POST /api/v1/briefings",
                "PUT /api/v1/profiles/x",
                "POST /api/v1/imports")) {
            for (var type :
                    List.of("application/xml", "text/xml", "application/x-java-serialized-object", "image/png")) {
                var words = asked.split(" ");
                var answer = api().with("Content-Type", type)
                        .send(
                                words[0],
                                words[1],
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                                        .getBytes(StandardCharsets.UTF_8));

                assertThat(answer.status()).as(asked + " " + type).isBetween(400, 499);
                saysNothingOfItsInside(asked, answer);
            }
        }
    }

    @Test
    void addressesAndHeads() {
        for (var length : List.of(7_000, 20_000, 200_000)) {
            var answer = nobody().get("/api/v1/figures/trade.total?region=" + "x".repeat(length));
            assertThat(answer.status()).isBetween(400, 499);
            saysNothingOfItsInside("an address of " + length, answer);
        }
    }
}
