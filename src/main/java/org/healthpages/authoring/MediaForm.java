package org.healthpages.authoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.healthpages.article.Media;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * One video of an article, as an editor writes it down; its files are in the media folder already.
 *
 * @param gone whether it is to leave the page
 */
record MediaForm(
        @Size(max = 200, message = "The video's title must have at most 200 characters")
        String title,

        @Size(max = 1000, message = "What the video is about must have at most 1,000 characters")
        String summary,

        @Pattern(regexp = ADDRESS, message = "Enter an address that begins with /media/ for the video's file")
        String file,

        @Pattern(regexp = ADDRESS, message = "Enter an address that begins with /media/ for the picture")
        String poster,

        @Pattern(regexp = ADDRESS, message = "Enter an address that begins with /media/ for the captions")
        String captions,

        @Size(max = 20_000, message = "The transcript must have at most 20,000 characters")
        String transcript,

        @Nullable Boolean gone) {
    private static final String ADDRESS = "|/media/[^\\s?#]{1,490}";

    static final MediaForm EMPTY = new MediaForm("", "", "", "", "", "", null);

    MediaForm(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String file,
            @Nullable String poster,
            @Nullable String captions,
            @Nullable String transcript,
            @Nullable Boolean gone) {
        this.title = CleanText.line(title);
        this.summary = CleanText.line(summary);
        this.file = CleanText.line(file);
        this.poster = CleanText.line(poster);
        this.captions = CleanText.line(captions);
        this.transcript = CleanText.of(transcript);
        this.gone = gone;
    }

    static MediaForm of(Media media) {
        return new MediaForm(
                media.title(),
                media.summary(),
                media.file(),
                media.poster(),
                media.captions(),
                media.transcript(),
                null);
    }

    /** Whether it counts: the empty one below the others, and one that was struck out, do not. */
    boolean isThere() {
        return !Boolean.TRUE.equals(gone) && !equals(EMPTY);
    }

    @AssertTrue(message = "Enter the video's title")
    public boolean isTitleThere() {
        return CleanText.isVisible(title);
    }

    @AssertTrue(message = "Say in a sentence what the video is about")
    public boolean isSummaryThere() {
        return CleanText.isVisible(summary);
    }

    Media toMedia() {
        return new Media(title, summary, null, given(file), given(poster), given(captions), given(transcript));
    }

    private static @Nullable String given(String words) {
        return words.isEmpty() ? null : words;
    }
}
