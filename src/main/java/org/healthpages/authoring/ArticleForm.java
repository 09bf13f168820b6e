package org.healthpages.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.ArticlePreview;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.Slug;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An article's whole text, as an editor writes it.
 *
 * @param address as it stands behind the site's own, with or without a slash before it
 * @param related addresses, one a line
 * @param redFlags phrases, one a line
 * @param media those that count, in the order in which they stand
 */
record ArticleForm(
        String address,

        @NotBlank(message = "Enter a title")
        @Size(max = ImportedArticle.MOST_TITLE_CHARACTERS, message = "The title must have at most 200 characters")
        String title,

        @NotBlank(message = "Enter a summary")
        @Size(max = ImportedArticle.MOST_SUMMARY_CHARACTERS, message = "The summary must have at most 1,000 characters")
        String summary,

        @NotBlank(message = "Write the text")
        @Size(max = ImportedArticle.MOST_BODY_CHARACTERS, message = "The text must have at most 100,000 characters")
        String body,

        String related,
        String redFlags,

        @Size(max = MOST_MEDIA, message = "A page can have at most 10 videos")
        List<@Valid MediaForm> media) {
    static final int MOST_MEDIA = 10;
    static final int MOST_RELATED = 50;

    private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

    ArticleForm(
            @Nullable String address,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String body,
            @Nullable String related,
            @Nullable String redFlags,
            @Nullable List<MediaForm> media) {
        this.address = path(CleanText.line(address));
        this.title = CleanText.line(title);
        this.summary = CleanText.line(summary);
        this.body = CleanText.of(body);
        this.related = entries(related).map(ArticleForm::path).distinct().collect(LINES);
        this.redFlags = entries(redFlags)
                .map(flag -> flag.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(LINES);
        this.media = Stream.ofNullable(media)
                .flatMap(List::stream)
                .filter(MediaForm::isThere)
                .toList();
    }

    static ArticleForm empty() {
        return new ArticleForm("", "", "", "", "", "", List.of());
    }

    static ArticleForm of(ArticleContent text) {
        return new ArticleForm(
                text.slug().toString(),
                text.title(),
                text.summary(),
                text.body(),
                text.related().stream().map(Slug::toString).collect(LINES),
                String.join("\n", text.redFlags()),
                text.media().stream().map(MediaForm::of).toList());
    }

    private static Stream<String> entries(@Nullable String raw) {
        return CleanText.of(raw).lines().map(CleanText::line).filter(line -> !line.isEmpty());
    }

    /** Editors copy an address with the slash before it, as their browser shows it. */
    private static String path(String address) {
        return address.startsWith("/") ? address.substring(1) : address;
    }

    /** The form as it is shown: with an empty place for one video more. */
    public List<MediaForm> mediaAndOneMore() {
        List<MediaForm> all = new ArrayList<>(media);
        if (all.size() < MOST_MEDIA) {
            all.add(MediaForm.EMPTY);
        }
        return all;
    }

    @AssertTrue(message = "List at most 50 related pages")
    public boolean isRelatedFew() {
        return related.lines().count() <= MOST_RELATED;
    }

    @AssertTrue(message = "List at most 50 symptoms, each with at most 100 characters")
    public boolean isRedFlagsFew() {
        return redFlags.lines().count() <= ImportedArticle.MOST_RED_FLAGS
                && redFlags.lines().allMatch(flag -> flag.length() <= ImportedArticle.MOST_RED_FLAG_CHARACTERS);
    }

    /** Says about each address that is none why it is none. */
    void checkAddresses(Errors errors) {
        check("address", address, errors);
        related.lines().forEach(one -> check("related", one, errors));
    }

    private static void check(String field, String address, Errors errors) {
        try {
            Slug.of(address);
        } catch (IllegalArgumentException e) {
            errors.rejectValue(
                    field, "address", address.isEmpty() ? "Enter an address" : "The address " + e.getMessage());
        }
    }

    ArticlePreview preview() {
        return ArticlePreview.of(title, summary, body);
    }

    /** @throws IllegalArgumentException unless the addresses were checked */
    ArticleContent toContent() {
        return new ArticleContent(
                Slug.of(address),
                title,
                summary,
                body,
                related.lines().map(Slug::of).toList(),
                media.stream().map(MediaForm::toMedia).toList(),
                redFlags.lines().toList());
    }
}
