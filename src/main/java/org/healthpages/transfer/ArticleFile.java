package org.healthpages.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportedPast;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads an article: YAML front matter between two lines of dashes, then Markdown. */
class ArticleFile {
    private static final String DASHES = "---";
    private static final int MOST_REVIEWER_CHARACTERS = 200;
    private static final int MOST_ADDRESS_CHARACTERS = 500;
    private static final int MOST_TRANSCRIPT_CHARACTERS = 20_000;
    private static final Set<String> FIELDS = Set.of(
            "path",
            "title",
            "summary",
            "published",
            "reviewed",
            "review-due",
            "reviewed-by",
            "related",
            "media",
            "red-flags",
            "earlier-editions",
            "comments-closed");
    private static final Set<String> MEDIA_FIELDS =
            Set.of("title", "summary", "reviewed", "review-due", "file", "poster", "captions", "transcript");

    private final SourceFile source;
    private final Faults faults;
    private @Nullable FrontMatter fields;

    ArticleFile(SourceFile source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** @return the article; where there are faults, nothing */
    Optional<ImportedArticle> read() {
        List<String> lines;
        try (BufferedReader reader = source.reader()) {
            lines = reader.lines().toList();
        } catch (CharacterCodingException | UncheckedIOException notText) {
            faults.add(source.lineThatIsNotText(), "this is not UTF-8 text");
            return Optional.empty();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
        int end = lines.isEmpty() || !lines.get(0).strip().equals(DASHES) ? -1 : endOfFrontMatter(lines);
        if (end < 0) {
            faults.add(1, "there is no front matter; expected fields between two lines of " + DASHES);
            return Optional.empty();
        }
        String body = CleanText.of(String.join("\n", lines.subList(end + 1, lines.size())));
        requireBody(body, end + 2);
        fields = frontMatter(String.join("\n", lines.subList(1, end)));
        return Optional.ofNullable(fields).map(known -> article(known, body)).filter(article -> faults.isEmpty());
    }

    /** Notes a fault that only shows beside other articles, in the line of the field that it is about. */
    void fault(String field, String what) {
        if (fields != null) {
            fields.fault(field, what);
        }
    }

    private static int endOfFrontMatter(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(DASHES)) {
                return i;
            }
        }
        return -1;
    }

    private void requireBody(String body, int line) {
        if (body.isEmpty()) {
            faults.add(line, "there is no text after the front matter; expected Markdown");
        } else if (body.length() > ImportedArticle.MOST_BODY_CHARACTERS) {
            faults.add(
                    line,
                    "the text has " + body.length() + " characters; expected at most "
                            + ImportedArticle.MOST_BODY_CHARACTERS);
        }
    }

    private @Nullable FrontMatter frontMatter(String yaml) {
        try {
            if (new Yaml(new LoaderOptions()).compose(new StringReader(yaml)) instanceof MappingNode block) {
                return new FrontMatter(block, faults);
            }
            faults.add(2, "the front matter is not a block of fields");
        } catch (MarkedYAMLException e) {
            faults.add(e.getProblemMark().getLine() + 2, "the front matter is not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            faults.add(lineAt(e.getPosition(), yaml), "the front matter is not YAML: it holds a control character");
        } catch (YAMLException e) {
            faults.add(2, "the front matter is not YAML: " + e.getMessage());
        }
        return null;
    }

    private static int lineAt(int position, String yaml) {
        return (int) yaml.codePoints().limit(position).filter(c -> c == '\n').count() + 2;
    }

    private @Nullable ImportedArticle article(FrontMatter fields, String body) {
        fields.requireOnly(FIELDS);
        Slug slug = slug(fields, fields.requireText("path", MOST_ADDRESS_CHARACTERS), "path");
        String title = fields.requireText("title", ImportedArticle.MOST_TITLE_CHARACTERS);
        String summary = fields.requireText("summary", ImportedArticle.MOST_SUMMARY_CHARACTERS);
        LocalDate published = fields.requireDate("published");
        ReviewSchedule schedule = schedule(fields);
        String reviewedBy = fields.text("reviewed-by", MOST_REVIEWER_CHARACTERS);
        List<Slug> related = fields.texts("related").stream()
                .map(path -> slug(fields, path, "related"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        List<Media> media =
                fields.blocks("media").stream().map(this::media).collect(Collectors.toCollection(ArrayList::new));
        List<String> redFlags = redFlags(fields);
        ImportedPast past = ArticlePast.read(fields, published);
        return slug == null || published == null
                ? null
                : new ImportedArticle(
                        slug, title, summary, body, published, schedule, reviewedBy, related, media, redFlags, past);
    }

    private static List<String> redFlags(FrontMatter fields) {
        List<String> phrases = fields.texts("red-flags").stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (phrases.size() > ImportedArticle.MOST_RED_FLAGS) {
            fields.fault(
                    "red-flags",
                    "\"red-flags\" has " + phrases.size() + " phrases; expected at most "
                            + ImportedArticle.MOST_RED_FLAGS);
        }
        phrases.stream()
                .filter(phrase -> phrase.isEmpty() || phrase.length() > ImportedArticle.MOST_RED_FLAG_CHARACTERS)
                .forEach(phrase -> fields.fault(
                        "red-flags",
                        "a phrase of \"red-flags\" has " + phrase.length() + " characters; expected 1 to "
                                + ImportedArticle.MOST_RED_FLAG_CHARACTERS));
        return phrases;
    }

    private static @Nullable Slug slug(FrontMatter fields, String path, String field) {
        if (path.isEmpty()) {
            return null; // named as missing already
        }
        try {
            return Slug.of(path);
        } catch (IllegalArgumentException e) {
            fields.fault(field, "in \"" + field + "\" " + e.getMessage());
            return null;
        }
    }

    private static ReviewSchedule schedule(FrontMatter fields) {
        try {
            return new ReviewSchedule(fields.date("reviewed"), fields.date("review-due"));
        } catch (IllegalArgumentException e) {
            fields.fault("review-due", "the next review must be due after the last one");
            return new ReviewSchedule(null, null);
        }
    }

    private Media media(FrontMatter fields) {
        fields.requireOnly(MEDIA_FIELDS);
        return new Media(
                fields.requireText("title", ImportedArticle.MOST_TITLE_CHARACTERS),
                fields.requireText("summary", ImportedArticle.MOST_SUMMARY_CHARACTERS),
                schedule(fields),
                address(fields, "file"),
                address(fields, "poster"),
                address(fields, "captions"),
                fields.text("transcript", MOST_TRANSCRIPT_CHARACTERS));
    }

    private static @Nullable String address(FrontMatter fields, String name) {
        String address = fields.text(name, MOST_ADDRESS_CHARACTERS);
        if (address != null && !address.startsWith("/media/")) {
            fields.fault(name, "\"" + name + "\" is \"" + address + "\"; expected an address under /media/");
        }
        return address;
    }
}
