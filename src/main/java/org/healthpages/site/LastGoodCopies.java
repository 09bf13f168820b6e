package org.healthpages.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.healthpages.site.KeptPages.Now;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Every article and topic that was served, as it was last served, for the time when the database cannot be reached. What readers say
 * is not in a copy: a comment that is removed while nobody can ask must not come back. A copy is made of each page that is
 * rendered, and goes when the article is withdrawn.
 */
@Component
class LastGoodCopies {
    /** Around what readers say in {@code site/article.html}. An article's page without them has no copy. */
    static final String READERS_BEGIN = "<!--readers-->";

    static final String READERS_END = "<!--/readers-->";

    private static final String RESTING = """
            <section class="panel panel-calm" aria-labelledby="resting">
              <h2 id="resting">Ratings and comments are resting</h2>
              <p>We cannot reach them just now. The rest of this page is as we last had it.</p>
              <p>Nothing is lost. Please come back in a few minutes.</p>
            </section>""";

    private final Cache<String, KeptPage> copies;

    LastGoodCopies(@Value("${healthpages.last-good-copies.size:64MB}") DataSize size) {
        this.copies = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((String path, KeptPage copy) -> copy.bytes())
                .build();
    }

    Optional<KeptPage> of(PageAddress address) {
        return Optional.ofNullable(copies.getIfPresent(address.path()));
    }

    boolean has(PageAddress address) {
        return of(address).isPresent();
    }

    /** All pages of comments have the same copy: the first one's, unless something has changed since that was read. */
    void keep(PageAddress address, Now now, byte[] html) {
        if (address.comments() > 1 && of(address).filter(now::isOf).isPresent()) {
            return;
        }
        Optional<byte[]> safe = address.isTopic()
                ? Optional.of(html)
                : withoutReaders(new String(html, StandardCharsets.UTF_8))
                        .map(copy -> copy.getBytes(StandardCharsets.UTF_8));
        safe.filter(copy -> of(address).filter(last -> last.isOf(copy)).isEmpty())
                .ifPresent(copy -> copies.put(address.path(), new KeptPage(now.stamped(), now.day(), copy)));
    }

    /** From the first mark to the last: no word of a reader's can end it sooner. */
    private static Optional<String> withoutReaders(String html) {
        int begin = html.indexOf(READERS_BEGIN);
        int end = html.lastIndexOf(READERS_END);
        return begin < 0 || end < begin
                ? Optional.empty()
                : Optional.of(html.substring(0, begin) + RESTING + html.substring(end + READERS_END.length()));
    }

    void drop(PageAddress address) {
        copies.invalidate(address.path());
    }

    boolean isEmpty() {
        return copies.asMap().isEmpty();
    }

    void keepOnly(Set<String> paths) {
        copies.asMap().keySet().retainAll(paths);
    }
}
