package io.bridgehead.figure;

import java.math.BigDecimal;

/** A value to compare with, such as the bound of a band; in the figure's unit. */
public record Line(Text name, BigDecimal value) {}
