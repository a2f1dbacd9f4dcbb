package io.bridgehead.figure;

/** Something a reader must know beside the numbers, such as "partial year". */
public record Note(String code, Text text) {}
