package io.casus.examples.dataset;

import com.google.common.collect.ImmutableMap;

/**
 * One row of a missile test database.
 *
 * @param number its number in the database; its place in the file, from 1, where it has none
 * @param cells the text of each column that the file has, without space around it
 * @param others the texts of the columns that are not known here, by header; none is empty
 */
record CnsRow(String number, ImmutableMap<CnsColumn, String> cells, ImmutableMap<String, String> others) {

    /** The text of a column; empty where the file does not have it. */
    String cell(CnsColumn column) {
        return cells.getOrDefault(column, "");
    }
}
