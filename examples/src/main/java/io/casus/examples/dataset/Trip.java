package io.casus.examples.dataset;

import com.google.common.collect.ImmutableMap;

/**
 * One trip as it stands in the file.
 *
 * @param number its identifier; its place in the file, from 1, where it has none
 * @param texts the texts of its elements by their names, and of attributes as {@code element@attribute}, white space collapsed; empty ones included
 */
record Trip(String number, ImmutableMap<String, String> texts) {
    static final String ID = "id";
    static final String WHO = "trip@who";
    static final String ROLE_OF_TRIP = "trip@role";
    static final String ROLE = "role";
    static final String NAME = "name";
    static final String START = "start-date";
    static final String END = "end-date";
    static final String COUNTRY = "country";
    static final String COUNTRY_ID = "country@id";
    static final String LOCALE = "locale";
    static final String REMARKS = "remarks";
    static final String CREATED = "created-datetime";
    static final String MODIFIED = "last-modified-datetime";

    /** The text of an element or attribute; empty where there is none. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
