package org.healthpages.comment;

import java.util.List;
import java.util.Map;
import org.healthpages.comment.ScreenableComments.Standing;
import org.healthpages.platform.Command;
import org.healthpages.screening.Mark;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tries changed rules or lists of words on the comments that are kept, and changes nothing. */
@Component
class ScreeningCommand implements Command {
    private static final Limit A_PAGE = Limit.of(500);

    private final ScreenableComments comments;
    private final ScreensComments screens;

    ScreeningCommand(ScreenableComments comments, ScreensComments screens) {
        this.comments = comments;
        this.screens = screens;
    }

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public String usage() {
        return "screening dry-run";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.equals(List.of("dry-run"))) {
            return misused();
        }
        var changes = new ScreeningChanges(System.out::println);
        for (List<Standing> page = comments.after(0, A_PAGE); !page.isEmpty(); page = after(page)) {
            screen(page, changes);
        }
        changes.sumUp();
        return DONE;
    }

    private List<Standing> after(List<Standing> page) {
        return comments.after(page.get(page.size() - 1).id(), A_PAGE);
    }

    private void screen(List<Standing> page, ScreeningChanges changes) {
        Map<Long, List<Mark>> marks =
                comments.marksOf(page.stream().map(Standing::id).toList());
        ScreensComments.Batch batch = screens.batch();
        for (Standing comment : page) {
            List<Mark> before = marks.getOrDefault(comment.id(), List.of());
            List<Mark> now = batch.alone(comment.article(), comment.name(), comment.body())
                    .marks();
            changes.add(ScreenedComment.of(comment.id(), before, now));
        }
    }
}
