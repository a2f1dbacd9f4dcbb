package io.bridgehead.platform;

import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowSecurityTest {
    private static TestDatabase database;

    @BeforeAll
    static void twoRegions() {
        database = TestDatabase.create();
        var owner = database.owner();
        owner.insertInto(COUNTRY, COUNTRY.CODE, COUNTRY.ALPHA2, COUNTRY.M49, COUNTRY.NAME_ZH, COUNTRY.NAME_EN)
                .values("CHN", "CN", "156", "中国", "China")
                .execute();
        for (var region : new String[] {"CN-NM", "CN-HL"}) {
            owner.insertInto(REGION, REGION.ID, REGION.NAME_ZH, REGION.NAME_EN, REGION.COUNTRY, REGION.CURRENCY)
                    .values(region, region, region, "CHN", "CNY")
                    .execute();
            owner.insertInto(
                            CLUSTER,
                            CLUSTER.REGION_ID,
                            CLUSTER.CODE,
                            CLUSTER.NAME_ZH,
                            CLUSTER.NAME_EN,
                            CLUSTER.POSITION,
                            CLUSTER.SOURCE_ID)
                    .values(region, "agri", "农", "Agri", 1, "test")
                    .execute();
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void showsNoRowWhileNoRegionIsEntered() {
        assertThat(database.dsl().fetchCount(CLUSTER)).isZero();
    }

    @Test
    void showsTheRowsOfTheRegionEnteredAndNoOther() {
        var regions = database.regions()
                .read(
                        "CN-NM",
                        transaction -> transaction
                                .select(CLUSTER.REGION_ID)
                                .from(CLUSTER)
                                .fetch(CLUSTER.REGION_ID));

        assertThat(regions).containsExactly("CN-NM");
    }

    @Test
    void forgetsTheRegionWhenTheTransactionEnds() {
        database.regions().read("CN-NM", transaction -> transaction.fetchCount(CLUSTER));

        assertThat(database.dsl().fetchCount(CLUSTER)).isZero();
    }

    @Test
    void refusesToWriteIntoAnotherRegion() {
        assertThatThrownBy(() -> database.regions()
                        .change(
                                "CN-NM",
                                transaction -> transaction
                                        .insertInto(
                                                CLUSTER,
                                                CLUSTER.REGION_ID,
                                                CLUSTER.CODE,
                                                CLUSTER.NAME_ZH,
                                                CLUSTER.NAME_EN,
                                                CLUSTER.POSITION,
                                                CLUSTER.SOURCE_ID)
                                        .values("CN-HL", "stolen", "盗", "Stolen", 1, "test")
                                        .execute()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void refusesToWriteWhileReading() {
        assertThatThrownBy(() -> database.regions()
                        .read(
                                "CN-NM",
                                transaction -> transaction.deleteFrom(CLUSTER).execute()))
                .hasMessageContaining("read-only transaction");
    }
}
