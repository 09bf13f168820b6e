package org.healthpages.authoring;

/** Words that stand in both texts, or in one of them alone. */
record ComparedPiece(Kind kind, String words) {
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }
}
