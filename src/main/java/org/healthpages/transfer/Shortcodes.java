package org.healthpages.transfer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes WordPress's shortcodes out of a text: {@code [gallery ids="1,2"]} goes, of {@code [caption]words[/caption]} the words
 * stay. Other words in square brackets are a writer's own and stay as they are.
 */
final class Shortcodes {
    private static final Pattern CODE = Pattern.compile("(\\[?)\\[(/?)([a-zA-Z][\\w-]{0,49})"
            + "((?:\\s++[\\w-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\\]\"']++))*+)\\s*+(/?)](]?)");
    private static final Set<String> OF_WORDPRESS =
            Set.of("gallery", "caption", "wp_caption", "playlist", "audio", "video", "embed");

    private Shortcodes() {}

    /** @param found told the name of each that goes */
    static String without(String html, Consumer<String> found) {
        Set<String> closed = closed(html);
        return CODE.matcher(html).replaceAll(code -> {
            String name = code.group(3).toLowerCase(Locale.ROOT);
            boolean isOne = !code.group(2).isEmpty()
                    || !code.group(4).isEmpty()
                    || !code.group(5).isEmpty()
                    || OF_WORDPRESS.contains(name)
                    || closed.contains(name);
            if (!isOne) {
                return Matcher.quoteReplacement(code.group());
            }
            if (!code.group(1).isEmpty() && !code.group(6).isEmpty()) {
                String shown = code.group(); // written twice over, it is meant to be shown
                return Matcher.quoteReplacement(shown.substring(1, shown.length() - 1));
            }
            if (code.group(2).isEmpty()) {
                found.accept(name);
            }
            String rest = code.group(1) + code.group(6);
            return Matcher.quoteReplacement(rest.isEmpty() && partsNumbers(html, code) ? " " : rest);
        });
    }

    /** Or other codes, which may stand between numbers. */
    private static boolean partsNumbers(String html, MatchResult code) {
        return code.start() > 0
                && code.end() < html.length()
                && (html.charAt(code.start() - 1) == ']' || Character.isDigit(html.charAt(code.start() - 1)))
                && (html.charAt(code.end()) == '[' || Character.isDigit(html.charAt(code.end())));
    }

    private static Set<String> closed(String html) {
        Set<String> names = new HashSet<>();
        for (Matcher code = CODE.matcher(html); code.find(); ) {
            if (!code.group(2).isEmpty()) {
                names.add(code.group(3).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
