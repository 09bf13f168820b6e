package org.healthpages.screening;

/** How grave a mark is, the gravest first. */
public enum Gravity {
    URGENT,
    POSSIBLE,
    RED_FLAG,
    PERSONAL,
    OTHER;

    /** Whether the writer may come to harm: such a text is read before all others. */
    public boolean isAtRisk() {
        return this == URGENT || this == POSSIBLE;
    }
}
