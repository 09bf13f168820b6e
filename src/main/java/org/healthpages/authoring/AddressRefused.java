package org.healthpages.authoring;

import org.healthpages.article.Slug;

/** An article cannot have this address. The message says why. */
class AddressRefused extends RuntimeException {
    private AddressRefused(String why) {
        super(why);
    }

    static AddressRefused taken(Slug address) {
        return new AddressRefused(
                "Another page has the address " + address.path() + ", or had it once. Choose a different one");
    }

    static AddressRefused topicsOwn() {
        return new AddressRefused("A topic's own page keeps its address, and no other page takes one:"
                + " readers find the topic's pages through it");
    }

    /**
     * What whoever wanted the address is told.
     *
     * @param refusal an {@link AddressRefused}, or the database's own where another page came to the address at the same moment
     */
    static String words(RuntimeException refusal, Slug address) {
        return String.valueOf((refusal instanceof AddressRefused ? refusal : taken(address)).getMessage());
    }
}
