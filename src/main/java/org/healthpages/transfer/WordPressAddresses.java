package org.healthpages.transfer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.healthpages.article.Slug;
import org.healthpages.screening.CleanText;

/** Gives each post of one export an address of its own: the one that it had, and where that is not free, one with a number. */
class WordPressAddresses {
    static final String PAGES = "pages";
    static final String NO_CATEGORY = "posts";

    private static final int MOST_CHARACTERS = 80;

    private final Set<Slug> given = new HashSet<>();

    /** What the address would be if any was good: as the summary names it. */
    static String wanted(WordPressPost post, String title) {
        return PlainText.cut(CleanText.line(topic(post) + "/" + name(post, title)), 2 * MOST_CHARACTERS);
    }

    private static String topic(WordPressPost post) {
        if (post.isPage()) {
            return PAGES;
        }
        return post.category().isEmpty() ? NO_CATEGORY : post.category();
    }

    /** Drafts have no name of their own yet. */
    private static String name(WordPressPost post, String title) {
        String name = post.fields().of("post_name");
        return name.isEmpty() ? words(title, "post-" + words(post.fields().of("post_id"), "0")) : name;
    }

    /** @param mayHave whether a post may have an address; one is found at the latest when all numbers are tried */
    Slug give(WordPressPost post, String title, Predicate<Slug> mayHave) {
        String topic = free(words(topic(post), NO_CATEGORY), words -> isGood(words, ""));
        String base = words(name(post, title), "post-" + words(post.fields().of("post_id"), "0"));
        String name = free(base, words -> isGood(topic, words) && isFree(new Slug(topic, words), mayHave));
        Slug slug = new Slug(topic, name);
        given.add(slug);
        return slug;
    }

    private boolean isFree(Slug slug, Predicate<Slug> mayHave) {
        return !given.contains(slug) && mayHave.test(slug);
    }

    private static String free(String base, Predicate<String> isFree) {
        String words = base;
        for (int n = 2; !isFree.test(words); n++) {
            words = cut(base, MOST_CHARACTERS - String.valueOf(n).length() - 1) + "-" + n;
        }
        return words;
    }

    /** Some words are reserved for the site itself. */
    private static boolean isGood(String topic, String name) {
        try {
            new Slug(topic, name);
            return true;
        } catch (IllegalArgumentException reserved) {
            return false;
        }
    }

    /** Small letters and digits joined by single hyphens; of letters with accents the letters. */
    static String words(String text, String otherwise) {
        String plain = Normalizer.normalize(decoded(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String words = cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", ""), MOST_CHARACTERS);
        return words.isEmpty() ? otherwise : words;
    }

    private static String cut(String words, int most) {
        return words.substring(0, Math.min(words.length(), most)).replaceAll("-$", "");
    }

    /** WordPress keeps letters of other scripts as they stand in addresses. */
    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
