package org.healthpages.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser says of the encodings that it takes (RFC 9110, 12.5.3). */
final class AcceptedEncoding {
    private static final Pattern GZIP = Pattern.compile(
            "(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q\\s*=\\s*([0-9.]+)\\s*)?(?:,|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile("0\\.?0*");

    private AcceptedEncoding() {}

    /** @param header missing: then only what is not encoded is sure to be understood */
    static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        Matcher gzip = GZIP.matcher(header);
        return gzip.find()
                && (gzip.group(1) == null || !NOTHING.matcher(gzip.group(1)).matches());
    }
}
