package org.healthpages.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.healthpages.platform.HowLong;
import org.healthpages.platform.London;
import org.healthpages.platform.PublicUrl;

/** A letter in words. All of them are in this room: nothing that anybody wrote can get into a line of its head. */
record WrittenLetter(String subject, String body) {
    private static final String END = """
            You will be asked to sign in. This mail was written by the program of the website, and holds nothing of what
            readers wrote.
            """;

    /** @param unsent all of one letter, at least one */
    static WrittenLetter of(List<Unsent> unsent, PublicUrl url, Instant now) {
        Collection<News> summary = summary(unsent);
        String body = summary.stream()
                .map(news -> news.words() + ".\n" + since(news, now) + "\n"
                        + url.of(news.matter().path()) + "\n\n")
                .collect(Collectors.joining());
        String host = URI.create(url.of("/")).getHost();
        return new WrittenLetter("[" + host + "] " + headline(summary), body + END);
    }

    static String headline(Collection<News> summary) {
        return summary.iterator().next().words() + (summary.size() == 1 ? "" : ", and more");
    }

    /** One sentence for each matter, however much came. */
    static Collection<News> summary(List<Unsent> unsent) {
        Map<Matter, News> sums = new EnumMap<>(Matter.class);
        unsent.forEach(each -> sums.merge(each.news().matter(), each.news(), News::and));
        return sums.values();
    }

    private static String since(News news, Instant now) {
        return switch (news.matter().letter()) {
            case DANGER -> "The first came on " + London.words(news.since()) + ".";
            case REVIEWS -> "The earliest date is " + London.words(London.day(news.since())) + ".";
            case WAITING -> "The oldest has waited " + HowLong.inWords(Duration.between(news.since(), now)) + ".";
        };
    }
}
