package org.healthpages.transfer;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts what stands in a list, but in none of its items, where a list in Markdown can have it, and no item gets another number. */
final class LooseWords {
    private LooseWords() {}

    /** It belongs to the item before it; what comes before the first item stands before the list. */
    static void intoItems(Element body) {
        body.select("ul, ol").forEach(LooseWords::tidy);
    }

    private static void tidy(Element list) {
        Element item = null;
        Element loose = null;
        for (Node child : List.copyOf(list.childNodes())) {
            if (child instanceof Element element && isItem(element)) {
                item = element;
                loose = null;
            } else if (loose != null) {
                loose.appendChild(child);
            } else if (!(child instanceof TextNode text && text.isBlank())) {
                loose = placeFor(list, item);
                loose.appendChild(child);
            }
        }
    }

    /** Some wrap their items. */
    private static boolean isItem(Element child) {
        return child.is("li") || (!child.is("ul, ol") && child.selectFirst("li") != null);
    }

    private static Element placeFor(Element list, @Nullable Element item) {
        var place = new Element("div");
        if (item == null) {
            list.before(place);
        } else {
            item.appendChild(place);
        }
        return place;
    }
}
