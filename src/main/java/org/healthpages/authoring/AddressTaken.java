package org.healthpages.authoring;

import org.healthpages.article.Slug;

/** Another article has this address, or had it once. */
class AddressTaken extends RuntimeException {
    final Slug address;

    AddressTaken(Slug address) {
        this.address = address;
    }

    String words() {
        return "Another page has the address " + address.path() + ", or had it once. Choose a different one";
    }
}
