package org.healthpages.platform;

import org.springframework.mock.env.MockEnvironment;

/** Sites' addresses for tests that need no Spring. */
public final class PublicUrls {
    private PublicUrls() {}

    public static PublicUrl at(String address) {
        return new PublicUrl(new MockEnvironment().withProperty("healthpages.public-url", address));
    }
}
