package io.bridgehead.export.drawing;

/** A point on the earth, east and north of zero. */
record Degrees(double longitude, double latitude) {}
