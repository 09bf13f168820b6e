package org.healthpages.transfer;

import java.util.Set;

/** The article that a line is about, which must be on the site or among the files. */
final class KnownArticle {
    private static final int MOST_CHARACTERS = 200;

    private KnownArticle() {}

    static String require(JsonFields fields, Set<String> paths) {
        String path = fields.requireText("article", MOST_CHARACTERS);
        if (!path.isEmpty() && !paths.contains(path)) {
            fields.fault(
                    "there is no article \"" + path + "\"; expected the path of one that is not a topic's own page");
        }
        return path;
    }
}
