package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import java.util.List;

/**
 * A country on a map, in pixels.
 *
 * @param key ISO 3166-1 alpha-3; empty for land that has no such code
 * @param box of its largest part, where a label has its place
 * @param centre of its largest part
 * @param area in square pixels, of all parts
 */
record CountryShape(String key, List<List<Point>> outlines, Area box, Point centre, double area) {}
