package io.bridgehead.access;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts, and who needs none.
 *
 * @param longest a session may last, however much it is used
 * @param remembered so long a browser is remembered whose reader asked for that
 * @param publicRegions regions everybody may look at, by their id
 * @param providerClaim the claim of the organisation's provider that says an account's name
 */
@ConfigurationProperties("bridgehead.sign-in")
record SessionSettings(
        @DefaultValue("7d") Duration longest,
        @DefaultValue("30d") Duration remembered,
        @DefaultValue({}) Set<String> publicRegions,
        @DefaultValue("email") String providerClaim) {}
