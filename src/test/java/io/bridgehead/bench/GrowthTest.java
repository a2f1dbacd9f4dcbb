package io.bridgehead.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.IngestDatabase;
import io.bridgehead.ingest.Target;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void fillsFactsAndRollupsAnewAtEachStep() {
        try (var database = new IngestDatabase()) {
            database.load(
                    Target.TRADE,
                    "period,partner,flow,hs,value,currency\n2020-01,MNG,import,27,5,CNY\n"
                            .getBytes(StandardCharsets.UTF_8));
            var owner = database.database().owner();

            Growth.fill(owner, 2_400);
            assertThat(number(owner, "SELECT count(*) FROM trade_flow")).isEqualTo("2400");
            Growth.fill(owner, 72_000);
            assertThat(number(owner, "SELECT count(*) FROM trade_flow")).isEqualTo("72000");
            assertThat(number(owner, "SELECT count(*) FROM trade_slice")).isEqualTo("240");
            assertThat(number(owner, "SELECT sum(value) FROM trade_slice"))
                    .isEqualTo(number(owner, "SELECT sum(value) FROM trade_flow"))
                    .isEqualTo(number(owner, "SELECT sum(value) FROM trade_year_partner"))
                    .isEqualTo(number(owner, "SELECT sum(value) FROM trade_chapter"));
            assertThat(number(owner, "SELECT count(DISTINCT id) FROM batch")).isEqualTo("3");
        }
    }

    private static String number(DSLContext owner, String sql) {
        return owner.fetchSingle(sql).get(0, BigDecimal.class).toPlainString();
    }
}
