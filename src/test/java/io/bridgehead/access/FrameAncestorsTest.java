package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.PlainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class FrameAncestorsTest {
    @Test
    void saysTheSameToBrowsersOfOldWhereTheyKnowAWordForIt() {
        assertThat(new FrameAncestors("'self'").frameOptions()).contains("SAMEORIGIN");
        assertThat(new FrameAncestors("'none'").frameOptions()).contains("DENY");
        var portal = new FrameAncestors(" 'self' https://portal.example.org:8443  https://*.example.org");
        assertThat(portal.frameOptions()).isEmpty();
        assertThat(portal.directive())
                .isEqualTo("frame-ancestors 'self' https://portal.example.org:8443  https://*.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "self",
                "https:",
                "data:",
                "https://*",
                "'none' 'self'",
                "'self'; script-src *",
                "https://a b",
                "https://a\nX: y"
            })
    void refusesAtTheStartWhatWouldLetEverybodyIn(String said) {
        assertThatThrownBy(() -> new FrameAncestors(said))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("bridgehead.frame-ancestors");
    }

    @Test
    void theNetworkIsOpenWhereNobodySpeaksTls() {
        assertThat(OpenNetwork.isOpen(at("127.0.0.1"))).isFalse();
        assertThat(OpenNetwork.isOpen(at("::1"))).isFalse();
        assertThat(OpenNetwork.isOpen(at("0.0.0.0"))).isTrue();
        assertThat(OpenNetwork.isOpen(at("192.0.2.1"))).isTrue();
        assertThat(OpenNetwork.isOpen(at("0.0.0.0").withProperty("server.forward-headers-strategy", "native")))
                .isFalse();
        assertThat(OpenNetwork.isOpen(at("0.0.0.0").withProperty("server.ssl.bundle", "bridgehead")))
                .isFalse();
    }

    private static MockEnvironment at(String address) {
        return new MockEnvironment().withProperty("server.address", address);
    }
}
