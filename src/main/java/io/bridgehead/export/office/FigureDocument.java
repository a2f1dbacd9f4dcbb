package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import org.springframework.stereotype.Component;

@Component
public class FigureDocument {
    public byte[] write(Brief brief) { throw new IllegalStateException(); }
}
