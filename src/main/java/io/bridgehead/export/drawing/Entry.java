package io.bridgehead.export.drawing;

/**
 * Something that the contents and the bookmarks lead to.
 *
 * @param page from 0
 * @param y of its top
 */
record Entry(String title, int level, int page, double y) {
    Entry later(int pages) {
        return new Entry(title, level, page + pages, y);
    }
}
