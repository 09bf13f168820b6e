package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name on a social network: "@backyoga", "insta: backyoga", "follow me on TikTok". */
final class SocialHandleRule implements Rule {
    private static final String NETWORK =
            "(?:instagram|insta|facebook|fb|twitter|tiktok|tik tok|snapchat|snap|whatsapp|telegram|youtube|linkedin|threads|bluesky)";

    private static final Pattern HANDLE =
            WordList.compile("(?<![\\p{L}0-9@._%+-])@\\p{L}[\\p{L}0-9_]{2,29}+(?![@.]\\p{L})"
                    + "|(?<!\\p{L})" + NETWORK + " ?[:=] ?@?[\\p{L}0-9_.]{3,30}+"
                    + "|(?<!\\p{L})(?:find|follow|add|message|dm) (?:me|us) on (?:my )?" + NETWORK + "(?!\\p{L})"
                    + "|(?<!\\p{L})(?:my|our) " + NETWORK
                    + " (?:is|name is|handle is|page is|page|channel|account) ?:? ?@?[\\p{L}0-9_.]{3,30}+");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.SOCIAL_HANDLE, text.places(HANDLE));
    }
}
