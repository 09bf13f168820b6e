package org.healthpages.authoring;

import java.util.Optional;
import org.healthpages.article.WrittenArticles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who signed off what readers see. A name stands beside the very text that its bearer signed, or nowhere. */
@Component
public class PublishedSignOffs {
    private final GivenSignOffs signOffs;
    private final WrittenArticles articles;

    PublishedSignOffs(GivenSignOffs signOffs, WrittenArticles articles) {
        this.signOffs = signOffs;
        this.articles = articles;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedSignOff> of(long article) {
        return signOffs.ofShown(article)
                .filter(signOff -> isOfWhatStands(article, signOff))
                .map(signOff -> new PublishedSignOff(signOff.name(), signOff.profession(), signOff.day()));
    }

    private boolean isOfWhatStands(long article, GivenSignOff signOff) {
        return articles.withId(article)
                .filter(now -> SignedText.digest(now.content()).equals(signOff.digest()))
                .isPresent();
    }
}
