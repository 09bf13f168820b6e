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

    String words() {
        return String.valueOf(getMessage());
    }
}
