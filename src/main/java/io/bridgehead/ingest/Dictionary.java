package io.bridgehead.ingest;

import org.jooq.Record5;
import org.jooq.Select;

/**
 * The names of a list. Of several entries for one folded name the one of the lowest rank counts.
 *
 * @param list what its names are kept under in the staging area
 * @param entries folded name, rank, kind, code, name as it reads
 */
record Dictionary(String list, Select<Record5<String, Integer, String, String, String>> entries) {}
