package org.healthpages.comment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** Whether it is where everybody begins, and nobody must be told. */
    public boolean isBeginning() {
        return back.equals(QUEUE);
    }
}
