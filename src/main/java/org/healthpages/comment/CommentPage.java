package org.healthpages.comment;

import java.util.List;
import org.healthpages.platform.PageNumber;

/**
 * One page of the comments on an article.
 *
 * @param number of this page, from 1
 * @param count of published comments on all pages; those that are being checked are not counted
 */
public record CommentPage(List<PublishedComment> comments, int number, int pages, long count) {
    public List<Integer> choice() {
        return PageNumber.choice(number, pages);
    }
}
