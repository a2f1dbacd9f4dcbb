package io.bridgehead.briefing.ui;

import io.bridgehead.briefing.BasketItem;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;

/**
 * A figure in the basket, in words.
 *
 * @param scope what it is of; or why it can't be asked any more
 */
record PutAside(BasketItem item, String title, String scope) {
    /** Asks the figure: not for a page's own thread. */
    static PutAside read(Catalogue catalogue, BasketItem item, String region, Lang lang) {
        return catalogue
                .find(item.question())
                .map(question -> read(question, item, region, lang))
                .orElseGet(() -> new PutAside(item, item.question(), Said.in(lang, "figure.gone")));
    }

    private static PutAside read(Question question, BasketItem item, String region, Lang lang) {
        try {
            var figure = question.ask(item.part().scope(region).with(Parameter.LANG, lang.code()));
            return new PutAside(item, figure.title().in(lang), figure.subtitle().in(lang));
        } catch (BadScopeException e) {
            return new PutAside(item, question.title().in(lang), e.sentence().in(lang));
        }
    }
}
