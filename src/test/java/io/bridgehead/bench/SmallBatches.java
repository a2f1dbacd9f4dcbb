package io.bridgehead.bench;

/** Batches of one new project each, in the measured region: what was known of its figures no longer is. */
final class SmallBatches {
    private final BenchApi api;
    private int landed;

    SmallBatches(BenchApi api) {
        this.api = api;
    }

    /** Returns when the batch has landed. */
    void land() {
        landed++;
        api.load(
                "projects",
                BenchCodes.REGION,
                BenchProjects.PROJECTS_HEADER + "\nbench-small-" + landed + ",Small " + landed + ",,equipment,,,,,,"
                        + (1_000_000L + landed) + ",CNY,2024-05-06,signed,2024-05-06\n");
    }
}
