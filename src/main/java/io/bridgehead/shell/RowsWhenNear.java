package io.bridgehead.shell;

import io.bridgehead.scope.Scope;
import java.util.function.Supplier;

/** Rows that stand below figures: put together and asked for when they come near. */
class RowsWhenNear extends WhenNear<RowsCard<?, ?>> implements Sections.Scoped {
    /** @param key what the rows are called: {@code rows.<key>} in the bundle {@code ui} */
    RowsWhenNear(String key, Supplier<RowsCard<?, ?>> made) {
        super(Words.say("rows." + key), made);
        getElement().getClassList().add("wide");
    }

    @Override
    public void show(Scope scope) {
        tell(rows -> rows.show(scope));
    }
}
