package org.healthpages.retention;

/** One kind of thing that is kept for a time only. The room that keeps it knows what is due and erases it. */
public interface KeptForATime {
    /** In words that an operator reads behind a number: "refused comments". */
    String what();

    /** How many of them are to be erased by now. */
    long countDue();

    /**
     * Erases some of them, in short transactions.
     *
     * @return how many were erased, at most so many as were asked for; 0 when none is left
     */
    int eraseDue(int most);
}
