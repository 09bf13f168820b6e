package org.healthpages.authoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.healthpages.article.ArticlePreview;
import org.healthpages.article.PublishedArticles;
import org.springframework.stereotype.Component;

/** What a good sub-editor would say about a text. Hints never stop anybody: the editor knows better. */
@Component
class Hints {
    static final int MOST_WORDS_IN_A_SENTENCE = 25;
    static final int MOST_WORDS_IN_A_PARAGRAPH = 90;
    static final int MOST_WORDS_WITHOUT_HEADINGS = 250;
    static final int MOST_CHARACTERS_OF_A_TITLE = 65;
    static final int MOST_HINTS = 12;
    private static final int WORDS_QUOTED = 6;

    private static final Pattern EMPTY_LINK =
            Pattern.compile("\\[\\s*+(?:click )?(?:here|this|more|read more|link)\\s*+]\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ALTERNATIVE = Pattern.compile("!\\[\\s*+]\\(");
    private static final Pattern DATE_WITH_SLASHES = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");
    private static final Pattern CARE_CARD = Pattern.compile("(?m)^> \\[!(EMERGENCY|URGENT|NON-URGENT)]");

    private final PublishedArticles published;

    Hints(PublishedArticles published) {
        this.published = published;
    }

    List<String> about(ArticleForm form) {
        ArticlePreview text = form.preview();
        List<String> hints = new ArrayList<>();
        whole(form, text, hints);
        text.paragraphs().forEach(paragraph -> paragraph(paragraph, hints));
        links(form, hints);
        form.media().forEach(item -> media(item, hints));
        return hints.stream().limit(MOST_HINTS).toList();
    }

    private static void whole(ArticleForm form, ArticlePreview text, List<String> hints) {
        if (form.title().length() > MOST_CHARACTERS_OF_A_TITLE) {
            hints.add("The title is long. Search engines cut it after about " + MOST_CHARACTERS_OF_A_TITLE
                    + " characters.");
        }
        if (!form.body().isEmpty() && !CARE_CARD.matcher(form.body()).find()) {
            hints.add("No care card says when to get help, and how quickly.");
        }
        int words = text.paragraphs().stream().mapToInt(Hints::words).sum();
        if (words > MOST_WORDS_WITHOUT_HEADINGS && text.headings().size() < 2) {
            hints.add("The text is long and has hardly any headings. Readers look for the part that is about them.");
        }
    }

    private static void paragraph(String paragraph, List<String> hints) {
        if (words(paragraph) > MOST_WORDS_IN_A_PARAGRAPH) {
            hints.add("A long paragraph: " + quoted(paragraph) + ". Could it be a list, or two paragraphs?");
        }
        sentences(paragraph)
                .filter(sentence -> words(sentence) > MOST_WORDS_IN_A_SENTENCE)
                .forEach(sentence ->
                        hints.add("A sentence of " + words(sentence) + " words: " + quoted(sentence) + "."));
    }

    private void links(ArticleForm form, List<String> hints) {
        if (EMPTY_LINK.matcher(form.body()).find()) {
            hints.add("A link says \"here\" or \"more\". Let it say where it leads: some readers hear links alone.");
        }
        if (NO_ALTERNATIVE.matcher(form.body()).find()) {
            hints.add("A picture has no words for readers who cannot see it: ![what it shows](/media/…).");
        }
        if (DATE_WITH_SLASHES.matcher(form.body()).find()) {
            hints.add("A date is written with slashes. Write the month as a word: 3 May 2026.");
        }
        form.related()
                .lines()
                .filter(address -> !published.has(address))
                .forEach(address ->
                        hints.add("No published page is at /" + address + ". Readers do not see that link."));
    }

    private static void media(MediaForm item, List<String> hints) {
        if (!item.file().isEmpty() && item.captions().isEmpty()) {
            hints.add("The video \"" + item.title() + "\" has no captions.");
        }
        if (!item.file().isEmpty() && item.transcript().isEmpty()) {
            hints.add("The video \"" + item.title() + "\" has no transcript.");
        }
    }

    private static Stream<String> sentences(String paragraph) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            sentences.add(paragraph.substring(start, end));
            start = end;
        }
        return sentences.stream();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String quoted(String text) {
        String[] words = text.strip().split("\\s+");
        return "\"" + String.join(" ", List.of(words).subList(0, Math.min(WORDS_QUOTED, words.length))) + " …\"";
    }
}
