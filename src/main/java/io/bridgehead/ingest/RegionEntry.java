package io.bridgehead.ingest;

import io.bridgehead.figure.Text;

/**
 * A region of the list.
 *
 * @param id its ISO 3166-2 code, or the alpha-2 code of a whole country
 * @param country alpha-3 code of the country it belongs to
 * @param currency ISO 4217 code of the currency its values are shown in
 */
public record RegionEntry(String id, String nameZh, String nameEn, String country, String currency) {
    public Text name() {
        return new Text(nameZh, nameEn);
    }
}
