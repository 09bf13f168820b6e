package org.healthpages.authoring;

import java.util.Arrays;
import java.util.List;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Media;
import org.healthpages.article.Slug;
import org.healthpages.platform.Secret;
import org.jspecify.annotations.Nullable;

/** What a sign-off is bound to: all that an editor writes of an article. Review dates are not among it: they are not written. */
final class SignedText {
    private final StringBuilder all = new StringBuilder();

    private SignedText() {}

    /** SHA-256 of the whole text. Another way to compute it would void every sign-off there is. */
    static String digest(ArticleContent text) {
        SignedText signed = new SignedText();
        signed.add(text.slug().toString(), text.title(), text.summary(), text.body());
        signed.addList(text.related().stream().map(Slug::toString).toList());
        signed.addList(text.redFlags());
        signed.all.append('[').append(text.media().size()).append(']');
        text.media().forEach(signed::add);
        return Secret.sha256(signed.all.toString());
    }

    private void add(Media item) {
        add(item.title(), item.summary(), item.file(), item.poster(), item.captions(), item.transcript());
    }

    private void addList(List<String> parts) {
        all.append('[').append(parts.size()).append(']');
        parts.forEach(this::add);
    }

    /** A length stands before each part, so that "ab" and "c" differ from "a" and "bc", and nothing from an empty text. */
    private void add(@Nullable String... parts) {
        Arrays.stream(parts)
                .forEach(part -> all.append(part == null ? "-" : part.length() + ":" + part)
                        .append('\n'));
    }
}
