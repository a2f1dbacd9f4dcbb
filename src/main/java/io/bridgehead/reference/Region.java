package io.bridgehead.reference;

import io.bridgehead.figure.Text;

/**
 * A region figures can be asked about.
 *
 * @param country its country's ISO alpha-3 code: as a partner that is a re-import
 * @param currency the currency its trade and projects are told in unless another is asked for
 */
public record Region(String id, Text name, String country, String currency) {}
