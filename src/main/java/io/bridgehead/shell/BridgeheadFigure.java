package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import io.bridgehead.figure.Shape;
import io.bridgehead.reference.MapGeometry;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The element that draws a figure: it is handed the API's own JSON, and says which mark was chosen. */
@Tag("bridgehead-figure")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@NpmPackage(value = "d3-geo", version = "3.1.1")
@NpmPackage(value = "d3-hierarchy", version = "3.1.2")
@NpmPackage(value = "@surbowl/world-geo-json-zh", version = "2.1.5")
@JsModule("./figure/bridgehead-figure.ts")
public class BridgeheadFigure extends Component implements HasSize {
    /** The figure's JSON, kept with the page. Until there is one, a skeleton stands in its place. */
    public void setFigure(String json) {
        getElement().setProperty("figure", json);
        getElement().setProperty("error", "");
    }

    /**
     * Draws a figure's JSON in place of what was drawn, without keeping it here: a page that stays open for days keeps no
     * data. It is to be drawn again whenever the element is put on the page.
     */
    void draw(String json) {
        getElement().setProperty("error", "");
        getElement().executeJs("this.figure = $0", json);
    }

    /** Gives one scale to this figure and another one of the same shape that was drawn before; null: a scale of its own. */
    void drawBeside(@Nullable BridgeheadFigure other) {
        if (other == null) {
            getElement().executeJs("this.peer = ''");
        } else {
            getElement().executeJs("this.peer = $0.figure", other.getElement());
        }
    }

    /** Maps are drawn with the operator's geometry, where there is one. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getSession()
                .getService()
                .getInstantiator()
                .getOrCreate(MapGeometry.class)
                .address()
                .ifPresent(address -> getElement().setProperty("geometry", address));
    }

    /** A sentence in place of the figure, with a button to try again. */
    public void setError(String sentence) {
        getElement().setProperty("error", sentence);
    }

    public String getError() {
        return getElement().getProperty("error", "");
    }

    /** The words the element itself says, as JSON. */
    public void setTexts(String json) {
        getElement().setProperty("texts", json);
    }

    /** The shape expected, so that the skeleton is as tall as the figure will be. */
    public void setShape(Class<? extends Shape> shape) {
        getElement().setProperty("shape", shape.getSimpleName().toLowerCase(Locale.ROOT));
    }

    public void setTable(boolean table) {
        getElement().setProperty("mode", table ? "table" : "chart");
    }

    public boolean isTable() {
        return getElement().getProperty("mode", "chart").equals("table");
    }

    public Registration addPointListener(ComponentEventListener<PointEvent> listener) {
        return addListener(PointEvent.class, listener);
    }

    public Registration addRetryListener(ComponentEventListener<RetryEvent> listener) {
        return addListener(RetryEvent.class, listener);
    }

    public Registration addCopiedListener(ComponentEventListener<CopiedEvent> listener) {
        return addListener(CopiedEvent.class, listener);
    }

    /** A bar, cell, point or tile was chosen: what it stands for, as far as its shape has such a thing. */
    @DomEvent("figure-point")
    public static class PointEvent extends ComponentEvent<BridgeheadFigure> {
        private final @Nullable String key;
        private final @Nullable String row;
        private final @Nullable String column;
        private final @Nullable String slot;

        public PointEvent(
                BridgeheadFigure source,
                boolean fromClient,
                @EventData("event.detail.key") @Nullable String key,
                @EventData("event.detail.row") @Nullable String row,
                @EventData("event.detail.column") @Nullable String column,
                @EventData("event.detail.slot") @Nullable String slot) {
            super(source, fromClient);
            this.key = key;
            this.row = row;
            this.column = column;
            this.slot = slot;
        }

        public Optional<String> key() {
            return Optional.ofNullable(key);
        }

        public Optional<String> row() {
            return Optional.ofNullable(row);
        }

        public Optional<String> column() {
            return Optional.ofNullable(column);
        }

        public Optional<String> slot() {
            return Optional.ofNullable(slot);
        }
    }

    /** The reader asks for the figure again. */
    @DomEvent("figure-retry")
    public static class RetryEvent extends ComponentEvent<BridgeheadFigure> {
        public RetryEvent(BridgeheadFigure source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The reader copied the figure's table or picture, or the browser let them not. */
    @DomEvent("figure-copied")
    public static class CopiedEvent extends ComponentEvent<BridgeheadFigure> {
        private final boolean done;

        public CopiedEvent(BridgeheadFigure source, boolean fromClient, @EventData("event.detail.done") boolean done) {
            super(source, fromClient);
            this.done = done;
        }

        public boolean isDone() {
            return done;
        }
    }
}
