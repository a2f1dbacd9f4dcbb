package io.bridgehead.briefing.ui;

import io.bridgehead.briefing.BadBriefingException;
import io.bridgehead.briefing.BasketStore;
import io.bridgehead.figure.Text;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Basket;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The basket that figure cards fill. */
@Component
class ReaderBasket implements Basket {
    private final BasketStore store;

    ReaderBasket(BasketStore store) {
        this.store = store;
    }

    @Override
    public int count(String region, String reader) {
        return store.list(region, reader).size();
    }

    @Override
    public Optional<Text> add(String reader, Question question, Scope scope) {
        try {
            store.add(scope.region(), reader, question.id(), scope);
            return Optional.empty();
        } catch (BadBriefingException e) {
            return Optional.of(e.sentence());
        }
    }
}
