package io.bridgehead.torture;

import io.bridgehead.export.Format;
import io.bridgehead.figure.Shape;
import io.bridgehead.longrun.Api;
import io.bridgehead.reference.CatalogueFigures;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** What users of the API do: ask figures by other filters each time, take them as files, load months and take them back. */
final class SoakUsers {
    static final List<String> FILTERS =
            List.of("", "from=2019", "from=2020&to=2023", "partner=MNG", "sector=new-energy", "chain=dairy", "lang=en");

    private static final Map<Parameter, List<String>> WORDS = Map.of(
            Parameter.FROM, List.of("2018", "2019", "2020", "2021"),
            Parameter.TO, List.of("2023", "2024"),
            Parameter.EVERY, List.of("year", "quarter", "month"),
            Parameter.FLOW, List.of("import", "export"),
            Parameter.PARTNER, List.of("MNG", "RUS", "USA", "JPN"),
            Parameter.CHAPTER, List.of("27", "84", "87"),
            Parameter.SECTOR, List.of("new-energy", "digital", "equipment"),
            Parameter.CHAIN, List.of("dairy", "wind"),
            Parameter.LANG, List.of("zh", "en"));
    private static final int EXPORTS = 6;
    private static final Pattern BATCH = Pattern.compile("\"batch\":(\\d+)");

    final AtomicLong asked = new AtomicLong();
    final AtomicLong exported = new AtomicLong();
    final AtomicLong loaded = new AtomicLong();
    final AtomicLong undone = new AtomicLong();
    final List<String> troubles = new CopyOnWriteArrayList<>();

    private final Api api;
    private final List<Question> questions;

    SoakUsers(Api api, List<Question> questions) {
        this.api = api;
        this.questions = List.copyOf(questions);
    }

    /** A figure by some filter, now and then as a file. A filter that can't be is refused in a sentence. */
    void ask(Random random) {
        var question = one(random, questions);
        var query = new StringBuilder();
        WORDS.forEach((parameter, values) -> {
            if ((question.parameters().contains(parameter) || parameter.universal()) && random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.word())
                        .append('=')
                        .append(one(random, values));
            }
        });
        var path = "api/v1/figures/" + question.id();
        if (random.nextInt(EXPORTS) == 0) {
            get(path + "." + one(random, List.of(Format.values())).code() + query);
            exported.incrementAndGet();
        } else {
            get(path + query);
            asked.incrementAndGet();
        }
    }

    /** One figure of each shape in each format and language: what is made at the first use is made then. */
    void takeOneOfEach() {
        Set<Class<? extends Shape>> shapes = new HashSet<>();
        for (var question : questions) {
            if (shapes.add(
                    question.ask(CatalogueFigures.scope(question.id())).shape().getClass())) {
                for (var format : Format.values()) {
                    get("api/v1/figures/" + question.id() + "." + format.code() + "?lang=zh");
                }
                get("api/v1/figures/" + question.id() + "?lang=en");
            }
        }
    }

    void askTheTotal() {
        get("api/v1/figures/trade.total");
    }

    /** A month that other months leave alone; every other time it is taken back. */
    void load(Random random) {
        var file = new StringBuilder("period,partner,flow,hs,value,currency\n");
        for (var partner : List.of("MNG", "RUS", "USA")) {
            file.append("2012-%02d,%s,import,27,%d,CNY\n"
                    .formatted(1 + random.nextInt(12), partner, 1 + random.nextInt(1_000)));
        }
        var answer = api.load("trade", "CN-NM", file.toString());
        check(201, answer.statusCode(), "load", answer.body());
        loaded.incrementAndGet();
        var batch = BATCH.matcher(answer.body());
        if (random.nextBoolean() && batch.find()) {
            var back = api.post("api/v1/imports/" + batch.group(1) + "/undo?region=CN-NM");
            check(201, back.statusCode(), "undo", back.body());
            undone.incrementAndGet();
        }
    }

    private void get(String path) {
        var answer = api.get(path);
        if (answer.statusCode() != 400) {
            check(200, answer.statusCode(), path, answer.body());
        }
    }

    private void check(int expected, int found, String what, String said) {
        if (found != expected) {
            troubles.add(found + " " + what + " " + said);
        }
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
