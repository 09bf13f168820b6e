package org.healthpages.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.Slug;
import org.healthpages.comment.Back;
import org.healthpages.comment.QueuePlace;
import org.healthpages.platform.NotFound;
import org.healthpages.screening.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What of the queue an editor looks at, as an address says it; what is empty does not matter. What our own pages never say
 * leads nowhere.
 *
 * @param article the address of a page, as an editor types it
 * @param mark the name of what a rule found
 * @param after the place behind which the page begins
 */
record QueueFilter(String show, String article, String mark, String age, String after) {
    QueueFilter(
            @Nullable String show,
            @Nullable String article,
            @Nullable String mark,
            @Nullable String age,
            @Nullable String after) {
        this.show = show == null ? "" : show;
        this.article = article == null ? "" : article.strip();
        this.mark = mark == null ? "" : mark;
        this.age = age == null ? "" : age;
        this.after = after == null ? "" : after;
    }

    /** The one of the page that an editor comes back to. */
    static QueueFilter of(Back back) {
        MultiValueMap<String, String> query =
                UriComponentsBuilder.fromUriString(back.back()).build().getQueryParams();
        return new QueueFilter(
                value(query, "show"),
                value(query, "article"),
                value(query, "mark"),
                value(query, "age"),
                value(query, "after"));
    }

    private static @Nullable String value(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? null : UriUtils.decode(value, StandardCharsets.UTF_8);
    }

    public QueueShow shown() {
        return QueueShow.of(show).orElseThrow(NotFound::new);
    }

    /** Empty for what cannot be an address. */
    Optional<Slug> slug() {
        String path = article.replaceFirst("^https?://[^/]*", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("^/+|/+$", "")
                .toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Slug.of(path));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    Optional<Finding> finding() {
        return mark.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(Finding.values())
                        .filter(finding -> finding.name().equals(mark))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    Optional<QueueAge> aged() {
        return age.isEmpty() ? Optional.empty() : Optional.of(QueueAge.of(age).orElseThrow(NotFound::new));
    }

    Optional<QueuePlace> behind() {
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(QueuePlace.of(after).orElseThrow(NotFound::new));
    }

    public QueueFilter behind(QueuePlace place) {
        return new QueueFilter(show, article, mark, age, place.word());
    }

    public QueueFilter fromTheBeginning() {
        return new QueueFilter(show, article, mark, age, "");
    }

    public QueueFilter on(Slug page) {
        return new QueueFilter(show, page.toString(), mark, age, "");
    }

    public boolean isFiltered() {
        return !(article + mark + age).isEmpty();
    }

    /** Whether it is the page that everybody begins with. */
    public boolean isBeginning() {
        return shown() == QueueShow.WAITING && !isFiltered() && after.isEmpty();
    }

    public String path() {
        String tab = shown() == QueueShow.WAITING ? "" : show;
        String query = Stream.of(
                        said("show", tab),
                        said("article", article),
                        said("mark", mark),
                        said("age", age),
                        said("after", after))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/desk" : "/desk?" + query;
    }

    private static String said(String name, String value) {
        return value.isEmpty()
                ? ""
                : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
