package org.healthpages.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.healthpages.article.AddressesInUse;
import org.healthpages.article.ArticlePreview;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.healthpages.authoring.ImportsDrafts;
import org.healthpages.platform.Count;
import org.healthpages.screening.CleanText;
import org.healthpages.transfer.WordPressPost.Fate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes articles of posts and pages: published ones are published and wait for a review, others are drafts. */
@Component
class TakesWordPressPosts {
    private static final int MOST_CHARACTERS_OF_A_START = 300;
    private static final String UNTITLED = "Untitled";

    private final ImportsArticles articles;
    private final ImportsDrafts drafts;
    private final AddressesInUse addresses;
    private final PublishedArticles published;

    TakesWordPressPosts(
            ImportsArticles articles, ImportsDrafts drafts, AddressesInUse addresses, PublishedArticles published) {
        this.articles = articles;
        this.drafts = drafts;
        this.addresses = addresses;
        this.published = published;
    }

    /**
     * @param given the addresses that this file's posts have already
     * @param page told the path of the page on which readers can see what was said about this post, if there is one
     * @return whether an article was added
     */
    boolean take(WordPressPost post, WordPressAddresses given, MoveReport report, Consumer<String> page) {
        if (post.fate() == Fate.LEFT_OUT) {
            report.other(post.kind());
            return false;
        }
        Text text = text(post, report);
        Optional<String> why = text.whyNot();
        if (why.isPresent()) {
            report.postLeftOut(post.line(), text.title(), why.get());
            return false;
        }
        Slug slug = given.give(post, text.title(), candidate -> mayHave(post, text.at(candidate)));
        return take(post, text.at(slug), WordPressAddresses.wanted(post, text.title()), report, page);
    }

    private boolean mayHave(WordPressPost post, ImportedArticle article) {
        return placeOf(post, article).isPresent() || !addresses.isTaken(article.slug(), 0);
    }

    private Optional<Slug> placeOf(WordPressPost post, ImportedArticle article) {
        return post.fate() == Fate.DRAFT ? drafts.placeOf(article) : articles.placeOf(article);
    }

    private boolean take(
            WordPressPost post, ImportedArticle article, String wanted, MoveReport report, Consumer<String> page) {
        String path = article.slug().toString();
        Optional<Slug> place = placeOf(post, article);
        if (place.isPresent()) {
            report.known(place.get().toString(), wanted, article.title());
            if (place.get().equals(article.slug()) && published.has(path)) {
                page.accept(path);
            }
            return false;
        }
        if (post.fate() == Fate.DRAFT) {
            drafts.take(article);
            report.draft(path, wanted, article.title());
        } else {
            articles.take(article);
            report.published(path, wanted, article.title());
            page.accept(path);
        }
        return true;
    }

    /**
     * What a post says.
     *
     * @param day null where it cannot be read
     */
    private record Text(
            String title,
            String summary,
            String body,
            @Nullable LocalDate day) {
        Optional<String> whyNot() {
            if (body.isEmpty()) {
                return Optional.of("there are no words in it");
            }
            if (body.length() > ImportedArticle.MOST_BODY_CHARACTERS) {
                return Optional.of(
                        "its text is longer than " + Count.of(ImportedArticle.MOST_BODY_CHARACTERS, "character"));
            }
            return day == null ? Optional.of("its date cannot be read") : Optional.empty();
        }

        ImportedArticle at(Slug slug) {
            return new ImportedArticle(
                    slug,
                    title,
                    summary,
                    body,
                    Objects.requireNonNull(day),
                    new ReviewSchedule(null, null),
                    null,
                    List.of(),
                    List.of());
        }
    }

    private static Text text(WordPressPost post, MoveReport report) {
        String html = post.fields().of("content");
        boolean tooLong = html.length() > WordPressElements.MOST_CHARACTERS;
        String body = tooLong ? html : CleanText.of(new MarkdownOfHtml(report).convert(html));
        String title = line(post.fields().of("title"));
        String shown = CleanText.isVisible(title)
                ? PlainText.cutAtWord(title, ImportedArticle.MOST_TITLE_CHARACTERS)
                : UNTITLED;
        LocalDate day = post.publishedOn().orElse(post.fate() == Fate.DRAFT ? LocalDate.EPOCH : null);
        String summary = body.length() > ImportedArticle.MOST_BODY_CHARACTERS ? "" : summary(post, shown, body);
        return new Text(shown, summary, body, day);
    }

    /** What WordPress has as an excerpt; where there is none, the first paragraph. */
    private static String summary(WordPressPost post, String title, String body) {
        String excerpt = line(post.fields().of("excerpt"));
        if (CleanText.isVisible(excerpt)) {
            return PlainText.cutAtWord(excerpt, ImportedArticle.MOST_SUMMARY_CHARACTERS);
        }
        return ArticlePreview.of(title, "", body).paragraphs().stream()
                .filter(words -> CleanText.isVisible(words) && !words.startsWith(MarkdownInLine.PICTURE))
                .findFirst()
                .map(words -> PlainText.cutAtWord(words, MOST_CHARACTERS_OF_A_START))
                .orElse(title);
    }

    private static String line(String html) {
        return CleanText.line(PlainText.of(html));
    }
}
