package org.healthpages.comment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The page of the queue or of the reports that an editor comes back to when they have decided, as their form says it.
 *
 * @param back its path with its query; the queue for whatever is no such page
 */
public record Back(String back) {
    private static final String QUEUE = "/desk";
    private static final Pattern PAGE = Pattern.compile("/desk(?:/reports)?(?:\\?[\\w=&%./~-]{1,300})?");

    public Back(@Nullable String back) {
        this.back = back != null && PAGE.matcher(back).matches() ? back : QUEUE;
    }

    public String redirect() {
        return "redirect:" + back;
    }

    /** To the page of a comment, from where the editor comes back here in the end. */
    String redirectToComment(long id) {
        return "redirect:" + toComment(id);
    }

    public String toComment(long id) {
        return "/desk/comments/" + id + query();
    }

    /** To a page where something is done to a comment, whose address is a word under the comment's own. */
    public String underComment(long id, String word) {
        return "/desk/comments/" + id + "/" + word + query();
    }

    private String query() {
        return isBeginning() ? "" : "?back=" + UriUtils.encode(back, StandardCharsets.UTF_8);
    }

    /** Whether it is where everybody begins, and nobody must be told. */
    public boolean isBeginning() {
        return back.equals(QUEUE);
    }
}
