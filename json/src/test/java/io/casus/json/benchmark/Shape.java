package io.casus.json.benchmark;

/** How documents of the same kinds may look. */
public enum Shape {
    COMPACT("compact"),
    PRETTY("pretty"),
    ASCII("ASCII only"),
    KOREAN("Korean names"),
    OTHER_ORDER("other order");

    private final String label;

    Shape(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
