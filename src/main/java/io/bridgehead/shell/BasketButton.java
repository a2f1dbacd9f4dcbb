package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import org.jspecify.annotations.Nullable;

/** The way to what the reader put aside, with how much that is: it counts along as figures are added on the page. */
class BasketButton extends Composite<ToolButton> {
    private static final String PATH = "briefings/basket";

    private final Span count = new Span();
    private String region = Scope.FIRST_REGION;
    private @Nullable Registration counting;

    BasketButton() {
        count.addClassName("basket-count");
        var button = getContent();
        button.addClassName("basket-button");
        button.add(count);
        button.addClickListener(click ->
                getUI().ifPresent(ui -> ui.navigate(PATH, QueryParameters.of(Parameter.REGION.word(), region))));
        show(0);
    }

    @Override
    protected ToolButton initContent() {
        return new ToolButton(ToolIcon.BASKET, said(0));
    }

    /** Whose basket it leads to. */
    void of(String region) {
        this.region = region;
    }

    private void show(int figures) {
        count.setText(Integer.toString(figures));
        count.setVisible(figures > 0);
        getContent().say(said(figures));
    }

    private static String said(int figures) {
        return Words.say(figures == 0 ? "basket.empty" : "basket.count", Numbers.said(figures));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        counting = ComponentUtil.addListener(event.getUI(), BasketEvent.class, counted -> show(counted.count()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (counting != null) {
            counting.remove();
            counting = null;
        }
    }
}
