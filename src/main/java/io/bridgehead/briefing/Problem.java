package io.bridgehead.briefing;

import io.bridgehead.figure.Text;

/**
 * Something in a briefing that can't be said as it is written.
 *
 * @param part number of the part, from 1
 * @param position in the part's text (in the item, of bullets), from 1; 0: the part as a whole
 * @param found what stands there
 */
public record Problem(int part, int position, String found, Text sentence) {
    Problem in(int number) {
        return new Problem(number, position, found, sentence);
    }
}
