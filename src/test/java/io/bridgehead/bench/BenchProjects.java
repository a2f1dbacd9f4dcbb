package io.bridgehead.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Projects and milestones of the bench in their canonical forms, the same each time for the same number. */
final class BenchProjects {
    static final String PROJECTS_HEADER =
            "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on";
    static final String MILESTONES_HEADER =
            "chain,segment,milestone,weight,planned_start,planned_finish,actual_start,actual_finish,progress,reported_on";
    private static final List<String> STAGES = List.of("signed", "fulfilled", "started", "in-production");
    private static final List<String> SEGMENTS = List.of("upstream", "midstream", "downstream");
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 8 * 365;
    private static final int MILESTONES = 12;
    private static final int REPORTS = 8;
    private static final long SEED = 7_351L;

    private final BenchCodes codes;

    BenchProjects(BenchCodes codes) {
        this.codes = codes;
    }

    /** A row for each stage each project reached: two to three times as many rows as projects. */
    Path projects(Path file, int count) {
        var random = new SplittableRandom(SEED);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            BenchData.line(out, PROJECTS_HEADER);
            for (var number = 0; number < count; number++) {
                project(out, number, random.split());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void project(BufferedWriter out, int number, SplittableRandom random) throws IOException {
        var id = "bench-" + number;
        var signed = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var attributes = String.join(
                ",",
                "Bench project " + number,
                one(codes.fairs(), random, 0.5),
                one(codes.sectors(), random, 1),
                one(codes.clusters(), random, 0.9),
                one(codes.chains(), random, 0.7),
                one(codes.divisions(), random, 0.95),
                one(codes.origins(), random, 0.9),
                "Investor " + random.nextInt(5_000),
                random.nextInt(10) == 0 ? "" : String.valueOf(1_000_000L * (1 + random.nextInt(5_000))),
                "CNY",
                signed.toString());
        var reached = 1 + random.nextInt(STAGES.size());
        var day = signed;
        for (var stage = 0; stage < reached; stage++) {
            BenchData.line(out, id, attributes, STAGES.get(stage), day);
            day = day.plusDays(20 + random.nextInt(200));
        }
        if (random.nextInt(20) == 0) {
            BenchData.line(out, id, attributes, "cancelled", day);
        }
    }

    /** For each chain and segment some milestones, each with some reports. */
    Path milestones(Path file) {
        var random = new SplittableRandom(SEED);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            BenchData.line(out, MILESTONES_HEADER);
            for (var chain : codes.chains()) {
                for (var segment : SEGMENTS) {
                    for (var number = 1; number <= MILESTONES; number++) {
                        milestone(out, chain + "," + segment + ",Bench " + number, random);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void milestone(BufferedWriter out, String name, SplittableRandom random) throws IOException {
        var start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700));
        var finish = start.plusDays(200 + random.nextInt(400));
        var weight = 1 + random.nextInt(5);
        for (var report = 1; report <= REPORTS; report++) {
            var done = report == REPORTS;
            BenchData.line(
                    out,
                    name,
                    weight,
                    start,
                    finish,
                    start.plusDays(10),
                    done ? finish.plusDays(15) : "",
                    done ? "1" : "0." + report,
                    done ? finish.plusDays(15) : start.plusDays(20L * report));
        }
    }

    /** One of a list, or nothing where chance says so. */
    private static String one(List<String> of, SplittableRandom random, double likelihood) {
        var chosen = of.get(random.nextInt(of.size()));
        return random.nextDouble() < likelihood ? chosen : "";
    }
}
