package io.bridgehead.reference;

import io.bridgehead.figure.Figure;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Every question of the product over a test's database, with what each says to the database. The code lists are read
 * once and kept, as a page's are.
 */
public final class AskedCatalogue implements AutoCloseable {
    private static final Object BEGUN = new Object();

    private final List<Said> said = Collections.synchronizedList(new ArrayList<>());
    private final List<String> whole = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean writesWhole;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Catalogue catalogue;

    public AskedCatalogue(TestDatabase database) {
        this(database.dsl());
    }

    /** @param database as the application connects */
    public AskedCatalogue(DSLContext database) {
        var regions = new RegionDatabase(
                DSL.using(database.configuration().derive(new DefaultExecuteListenerProvider(new Listener()))));
        var codes = new CodeLists(regions, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        context.registerBean(RegionDatabase.class, () -> regions);
        context.registerBean(CodeLists.class, () -> codes);
        context.register(Answers.class, Provenances.class, Revisions.class);
        features().forEach(context::register);
        context.refresh();
        var revisions = context.getBean(Revisions.class);
        catalogue = new Catalogue(context.getBeansOfType(Questions.class).values().stream()
                .map(revisions::watching)
                .toList());
    }

    /** In order of their ids; a comparison is none of its own, it asks two of these. */
    public List<Question> questions() {
        return catalogue.all().stream()
                .filter(question -> !question.parameters().contains(Parameter.FIGURE))
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Figure ask(String id, Scope scope) {
        return catalogue.find(id).orElseThrow().ask(scope);
    }

    /** What a question says to the database, but for the words that open a transaction. */
    public List<Said> saidBy(Question question, Scope scope) {
        said.clear();
        question.ask(scope);
        return List.copyOf(said);
    }

    /**
     * The same statements with their values written into them, to be run by themselves in one transaction; those that
     * say as of which batch the next ones are asked stand among them.
     */
    public List<String> saidWhole(Question question, Scope scope) {
        whole.clear();
        writesWhole = true;
        try {
            question.ask(scope);
        } finally {
            writesWhole = false;
        }
        return List.copyOf(whole);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Stream<Class<?>> features() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Questions.class));
        return scanner.findCandidateComponents("io.bridgehead").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /**
     * @param nanos from sending the statement to having all its rows
     */
    public record Said(String sql, long nanos) {}

    private final class Listener implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            context.data(BEGUN, System.nanoTime());
        }

        @Override
        public void end(ExecuteContext context) {
            var sql = String.valueOf(context.sql());
            if (context.data(BEGUN) instanceof Long begun
                    && !sql.contains("enter_region")
                    && !sql.contains("set_config")
                    && !sql.startsWith("SET ")) {
                said.add(new Said(sql, System.nanoTime() - begun));
            }
            var query = context.query();
            if (writesWhole && query != null && (!sql.contains("enter_region") && !sql.startsWith("SET "))) {
                whole.add(context.dsl().renderInlined(query));
            }
        }
    }
}
