package org.healthpages.comment;

import java.util.List;
import org.healthpages.article.CareCard;
import org.healthpages.article.CareCards;
import org.healthpages.platform.NotFound;
import org.healthpages.screening.Finding;
import org.springframework.stereotype.Component;

/**
 * What an article says about emergencies, on the receipt of every comment on it. Where the comment tells of such a symptom it
 * stands first; nothing says why.
 */
@Component
class EmergencyCards {
    private final CareCards cards;
    private final Comments comments;
    private final ScreensComments screens;

    EmergencyCards(CareCards cards, Comments comments, ScreensComments screens) {
        this.cards = cards;
        this.comments = comments;
        this.screens = screens;
    }

    /** @param first whether the cards stand before everything else but the numbers to call */
    record Placed(List<CareCard> cards, boolean first) {}

    Placed on(Receipt receipt) {
        long article =
                comments.findById(receipt.comment()).orElseThrow(NotFound::new).article();
        return new Placed(cards.emergenciesOf(article), tellsOfOne(article, receipt));
    }

    private boolean tellsOfOne(long article, Receipt receipt) {
        Words words = receipt.words();
        return words != null
                && screens.screen(article, words.name(), words.body()).has(Finding.RED_FLAG);
    }
}
