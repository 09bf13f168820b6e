package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.healthpages.article.ArticleLink;
import org.healthpages.logbook.PastDecision;
import org.jspecify.annotations.Nullable;

/**
 * All that a receipt covers, as its reader can download it: what they sent and what was decided, without editors' names.
 *
 * @param page the address of the article
 * @param about experience, correction or help
 * @param reply of the editors, while readers see it; null for none
 */
record CommentData(
        long comment,
        String page,
        String title,
        String state,
        String about,
        Instant sentAt,
        List<VersionData> versions,
        List<DecisionData> decisions,
        List<AppealData> appeals,
        @Nullable ReplyData reply) {
    /**
     * @param shownName what readers see in place of the name; null where they see the name
     * @param shownBody the same for the body
     */
    record VersionData(
            int version,
            String name,
            String body,
            @Nullable String shownName,
            @Nullable String shownBody,
            Instant writtenAt) {}

    record ReplyData(
            String body,
            String signedBy,
            Instant at,
            @Nullable Instant changedAt) {}

    record DecisionData(String what, @Nullable String rule, String by, Instant at) {}

    /** @param body null once it is erased */
    record AppealData(
            @Nullable String body,
            Instant sentAt,
            @Nullable AppealOutcome outcome,
            @Nullable Instant settledAt) {}

    static CommentData of(
            Comment comment,
            ArticleLink article,
            List<PastDecision> decisions,
            List<Appeal> appeals,
            @Nullable Reply reply) {
        return new CommentData(
                comment.id(),
                article.path(),
                article.title(),
                comment.state().words(),
                comment.about().word(),
                comment.saidAt(),
                comment.words().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> version(entry.getKey(), entry.getValue()))
                        .toList(),
                decisions.stream().map(CommentData::decision).toList(),
                appeals.stream().map(CommentData::appeal).toList(),
                reply == null ? null : new ReplyData(reply.body(), reply.signedBy(), reply.at(), reply.changedAt()));
    }

    private static VersionData version(int number, Words words) {
        return new VersionData(number, words.name(), words.body(), words.shownName(), words.shownBody(), words.at());
    }

    private static DecisionData decision(PastDecision decision) {
        String rule = Reason.named(String.valueOf(decision.reason()))
                .map(Reason::text)
                .orElse(null);
        String by = decision.editor() == null ? decision.who() : "an editor";
        return new DecisionData(decision.act().words(), rule, by, decision.at());
    }

    private static AppealData appeal(Appeal appeal) {
        return new AppealData(appeal.body(), appeal.appealedAt(), appeal.outcome(), appeal.settledAt());
    }
}
