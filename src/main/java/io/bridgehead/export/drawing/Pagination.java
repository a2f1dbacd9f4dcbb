package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks on pages. One that is higher than a page is made smaller, though never so small that it can't be read; if
 * that isn't enough, it goes on over the next pages, and marks that a page's end would cut are on the next. For one
 * document.
 */
final class Pagination {
    private static final double LEAST_SCALE = 0.6;
    /** Of a page: what is higher than this, such as a grid's line, may be cut. */
    private static final double TALL = 0.4;

    /** Of a page, for a part of something that goes on over the next. */
    private static final double ENOUGH = 0.4;

    private static final double ROUNDING = 0.01;

    private final Sheet sheet;
    private final Lettering lettering;
    private final List<List<Slice>> pages = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private double y;

    Pagination(Sheet sheet, Lettering lettering) {
        this.sheet = sheet;
        this.lettering = lettering;
    }

    void lay(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            lay(blocks.get(i), needed(blocks, i));
        }
    }

    /** What comes now begins a page. */
    void turn() {
        pages.add(new ArrayList<>());
        y = sheet.margin();
    }

    List<List<Slice>> pages() {
        return pages.stream().map(List::copyOf).toList();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How much room a block must find below it, with what it leads to. */
    private double needed(List<Block> blocks, int at) {
        var block = blocks.get(at);
        if (!block.leads() || at + 1 == blocks.size()) {
            return goesOn(block);
        }
        var with = block.height() + blocks.get(at + 1).before() + needed(blocks, at + 1);
        return with <= high() ? with : block.height() + ENOUGH * high();
    }

    /** One that goes on over the next pages begins where it is, if there is room for some of it. */
    private double goesOn(Block block) {
        return scale(block) < LEAST_SCALE ? Math.min(block.height(), ENOUGH * high()) : block.height();
    }

    private double scale(Block block) {
        return Math.min(1, high() / Math.max(1, block.height()));
    }

    private void lay(Block block, double needed) {
        if (pages.isEmpty()) {
            turn();
        }
        if (!atTop()) {
            y += block.before();
            if (y + needed > sheet.bottom() + ROUNDING) {
                turn();
            }
        }
        if (!block.entry().isEmpty()) {
            entries.add(new Entry(block.entry(), block.level(), pages.size() - 1, y));
        }
        var scale = scale(block);
        if (scale >= LEAST_SCALE) {
            whole(block, scale);
        } else {
            over(block);
        }
    }

    private void whole(Block block, double scale) {
        var x = sheet.margin() + sheet.room() * (1 - scale) / 2;
        for (var part : block.parts()) {
            add(new Slice(
                    part, block.level(), x + part.left() * scale, y + part.top() * scale, scale, 0, part.height()));
        }
        y += block.height() * scale;
    }

    /** Part by part, each cut as often as it takes. */
    private void over(Block block) {
        var above = 0.0;
        for (var part : block.parts()) {
            y += part.top() - above;
            var extents = part.marks().stream()
                    .map(mark -> Extent.of(mark, lettering))
                    .filter(extent -> extent.height() < TALL * high())
                    .toList();
            var from = 0.0;
            while (from < part.height()) {
                var end = from + sheet.bottom() - y;
                var to = end + ROUNDING >= part.height() ? part.height() : cut(extents, from, end);
                if (to > from) {
                    add(new Slice(part, block.level(), sheet.margin() + part.left(), y - from, 1, from, to));
                    y += to - from;
                    from = to;
                }
                if (from < part.height()) {
                    turn();
                }
            }
            above = part.bottom();
        }
    }

    /** Where to cut what is between two heights: as low as can be without going through a mark. */
    private double cut(List<Extent> extents, double from, double end) {
        var cut = end;
        var better = true;
        while (better) {
            var at = cut;
            cut = extents.stream()
                    .filter(extent -> extent.straddles(at))
                    .mapToDouble(Extent::top)
                    .min()
                    .orElse(at);
            better = cut < at;
        }
        if (cut > from) {
            return cut;
        }
        // Nothing fits into what is left of this page; on an empty one, something must be cut.
        return atTop() ? end : from;
    }

    private void add(Slice slice) {
        pages.getLast().add(slice);
    }

    private boolean atTop() {
        return pages.getLast().isEmpty();
    }

    private double high() {
        return sheet.bottom() - sheet.margin();
    }
}
