package org.healthpages.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an article below the site: a topic and a name in it, {@code back-pain/exercises}, or a topic's own page,
 * {@code back-pain}, whose name is empty.
 */
@Embeddable
public record Slug(
        @Column(name = "topic") String topic,
        @Column(name = "slug") String name) {
    static final String WORDS_PATTERN = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    /** How a query begins: {@code select a.slug} would be prepared as the call of a constructor that there is not. */
    static final String OF_ARTICLE = "select new org.healthpages.article.Slug(a.slug.topic, a.slug.name) ";

    /** Where a topic's page is mapped. */
    public static final String TOPIC_PATH = "/{topic:" + WORDS_PATTERN + "}";

    /** Where an article is mapped, and below it what readers say about it. */
    public static final String ARTICLE_PATH = TOPIC_PATH + "/{slug:" + WORDS_PATTERN + "}";

    private static final Pattern WORDS = Pattern.compile(WORDS_PATTERN);
    private static final Pattern PAGE_ADDRESS =
            Pattern.compile("/(" + WORDS_PATTERN + ")(?:/(" + WORDS_PATTERN + "))?+");
    private static final int MOST_CHARACTERS = 80;

    /** First words of addresses that mean something else on this site; a test compares them with the routes. */
    static final Set<String> RESERVED_TOPICS = Set.of(
            "a-z",
            "about",
            "accessibility",
            "actuator",
            "assets",
            "comment-rules",
            "comments",
            "contact",
            "dashboard",
            "desk",
            "error",
            "feed",
            "invitations",
            "livez",
            "media",
            "privacy",
            "readyz",
            "receipts",
            "search",
            "sign-off",
            "transparency");

    static final Set<String> RESERVED_NAMES = Set.of("comments", "rating");

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    public Slug {
        requireWords(topic);
        if (!name.isEmpty()) {
            requireWords(name);
        }
        if (RESERVED_TOPICS.contains(topic)) {
            throw new IllegalArgumentException("\"" + topic + "\" is reserved for the site itself");
        }
        if (RESERVED_NAMES.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is reserved for what readers say about a page");
        }
    }

    /** Reads {@code topic/name} or {@code topic}. @throws IllegalArgumentException with a sentence */
    public static Slug of(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? new Slug(path, "")
                : new Slug(path.substring(0, slash), requireWords(path.substring(slash + 1)));
    }

    /** Reads {@code topic/name} or {@code topic}. @return empty for what cannot be an address */
    static Optional<Slug> read(String path) {
        try {
            return Optional.of(of(path));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** @param path with a slash before it. @return empty for what cannot be an article's address, nor a topic's */
    public static Optional<Slug> ofPage(String path) {
        Matcher words = PAGE_ADDRESS.matcher(path);
        if (path.length() > 2 * (MOST_CHARACTERS + 1) || !words.matches()) {
            return Optional.empty();
        }
        String name = words.group(2) == null ? "" : words.group(2);
        return isFree(words.group(1), name) ? Optional.of(new Slug(words.group(1), name)) : Optional.empty();
    }

    private static boolean isFree(String topic, String name) {
        return topic.length() <= MOST_CHARACTERS
                && name.length() <= MOST_CHARACTERS
                && !RESERVED_TOPICS.contains(topic)
                && !RESERVED_NAMES.contains(name);
    }

    private static String requireWords(String words) {
        if (words.length() > MOST_CHARACTERS || !WORDS.matcher(words).matches()) {
            throw new IllegalArgumentException("\"" + words + "\" is not an address: small letters and digits joined by"
                    + " single hyphens, at most " + MOST_CHARACTERS + " characters");
        }
        return words;
    }

    public boolean isTopicPage() {
        return name.isEmpty();
    }

    /** The path on the site, with a slash before it. */
    public String path() {
        return "/" + this;
    }

    @Override
    public String toString() {
        return isTopicPage() ? topic : topic + "/" + name;
    }
}
