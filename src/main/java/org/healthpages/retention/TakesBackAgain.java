package org.healthpages.retention;

/** One kind of thing that readers take back. After the way back to a backup, its room takes back again what is there again. */
public interface TakesBackAgain {
    /** The word for one of them, as in {@link TakenBack#what}; its plural has an s. */
    String what();

    /** @return false where it is not there, or another thing has its number, or it is taken back already */
    boolean takeBackAgain(TakenBack past);
}
