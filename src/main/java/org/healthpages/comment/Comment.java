package org.healthpages.comment;

import static org.healthpages.comment.CommentState.ERASED;
import static org.healthpages.comment.CommentState.HIDDEN;
import static org.healthpages.comment.CommentState.PUBLISHED;
import static org.healthpages.comment.CommentState.REFUSED;
import static org.healthpages.comment.CommentState.REMOVED;
import static org.healthpages.comment.CommentState.WAITING;
import static org.healthpages.comment.CommentState.WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.healthpages.screening.Screened;
import org.jspecify.annotations.Nullable;

/** A reader's words about an article, shown only after a person said yes. Every version of the words is kept. */
@Entity
class Comment {
    /** At most this many comments of one article may be hidden by reports that nobody has decided. */
    static final int MOST_HIDDEN_ON_A_PAGE = 3;

    @Id
    @GeneratedValue(generator = "comment_seq")
    @SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq", allocationSize = 50)
    private @Nullable Long id;

    private long article;
    private long edition;

    @Enumerated(EnumType.STRING)
    private CommentState state = WAITING;

    @Enumerated(EnumType.STRING)
    private About about = About.EXPERIENCE;

    private Instant saidAt;
    private int version = 1;
    private boolean atRisk;
    private boolean kept;

    @Enumerated(EnumType.STRING)
    private @Nullable CommentState stateBefore;

    private boolean keptBefore;
    private boolean sentAsItIs;
    private @Nullable String receipt;
    private @Nullable String fingerprint;

    @ElementCollection
    @CollectionTable(name = "comment_words", joinColumns = @JoinColumn(name = "comment"))
    @MapKeyColumn(name = "version")
    private Map<Integer, Words> words = new HashMap<>();

    /** Named so that it comes behind the words: Hibernate writes in the order of names, and a mark stands on a row of words. */
    @ElementCollection
    @CollectionTable(name = "comment_mark", joinColumns = @JoinColumn(name = "comment"))
    private Set<StoredMark> wordsMarks = new HashSet<>();

    protected Comment() {}

    /** A comment that a reader posts here. The receipt is the SHA-256 of its code. */
    Comment(long article, long edition, About about, Words words, boolean atRisk, String receipt) {
        this(article, edition, words, atRisk);
        this.about = about;
        this.receipt = receipt;
    }

    /** A comment that was said somewhere else before. The fingerprint is what it is known by. */
    Comment(long article, long edition, Words words, boolean atRisk, String fingerprint, boolean published) {
        this(article, edition, words, atRisk);
        this.fingerprint = fingerprint;
        this.state = published ? PUBLISHED : WAITING;
    }

    private Comment(long article, long edition, Words words, boolean atRisk) {
        this.article = article;
        this.edition = edition;
        this.atRisk = atRisk;
        this.saidAt = words.at();
        this.words.put(version, words);
    }

    void publish(int seen) {
        turn(PUBLISHED, List.of(WAITING), seen);
    }

    void refuse(int seen) {
        turn(REFUSED, List.of(WAITING), seen);
    }

    void remove(int seen) {
        turn(REMOVED, List.of(PUBLISHED, HIDDEN), seen);
    }

    void restore(int seen) {
        turn(PUBLISHED, List.of(REFUSED, REMOVED), seen);
        kept = true;
    }

    /** Somebody else looked again, and it stays down. */
    void leaveDown(int seen) {
        turn(state, List.of(REFUSED, REMOVED), seen);
    }

    /** An editor looked again, and it stays. Reports never hide it by themselves from now on. */
    void keep(int seen) {
        turn(PUBLISHED, List.of(HIDDEN, PUBLISHED), seen);
        kept = true;
    }

    private void turn(CommentState to, List<CommentState> from, int seen) {
        requireStateIn(from);
        if (seen != version) {
            throw new WordsChanged(id(), seen);
        }
        stateBefore = state;
        keptBefore = kept;
        state = to;
    }

    /**
     * All is as it was before the last decision.
     *
     * @param others comments of the article that reports have taken off the page
     * @throws TooLateToUndo where something else has happened to it since, or too many would be off the page
     */
    void undo(long others) {
        if (stateBefore == null || stateBefore == HIDDEN && others >= MOST_HIDDEN_ON_A_PAGE) {
            throw new TooLateToUndo(id());
        }
        state = stateBefore;
        kept = keptBefore;
        stateBefore = null;
    }

    /** @return whether reports may take it off the page until an editor decides */
    boolean mayBeHidden() {
        return state == PUBLISHED && !kept;
    }

    /** @param others comments of the article that reports have taken off the page already */
    boolean mayBeHiddenBeside(long others) {
        return mayBeHidden() && others < MOST_HIDDEN_ON_A_PAGE;
    }

    void hide() {
        requireStateIn(List.of(PUBLISHED));
        state = HIDDEN;
        stateBefore = null;
    }

    /** Puts it before the others in the queue: somebody may come to harm. */
    void putFirst() {
        atRisk = true;
    }

    /** The writer was asked whether personal data should stay, and sent these words as they are. */
    void sendAsItIs() {
        sentAsItIs = true;
    }

    /** The writer says it in other words, while nobody has decided yet. */
    void edit(Words newWords, boolean nowAtRisk, int seen) {
        if (newWords.saysTheSameAs(words.get(version))) {
            return; // pressed twice
        }
        requireStateIn(List.of(WAITING));
        if (seen != version) {
            throw new WordsChanged(id(), seen);
        }
        version++;
        words.put(version, newWords);
        atRisk = atRisk || nowAtRisk;
        sentAsItIs = false;
    }

    /** Readers see less of the words that stand now, and the words themselves stay whole. Where it stands is not decided. */
    void redact(Redaction redaction, int seen) {
        Words stand = standing(seen);
        words.put(version, stand.redacted(redaction));
    }

    /** Readers see every word again. */
    void showWhole(int seen) {
        Words stand = standing(seen);
        words.put(version, stand.whole());
    }

    /**
     * @throws AlreadyDecided where they are erased
     * @throws WordsChanged where others stand than were seen
     */
    Words standing(int seen) {
        Words stand = words.get(version);
        if (stand == null) {
            throw new AlreadyDecided(id());
        }
        if (seen != version) {
            throw new WordsChanged(id(), seen);
        }
        return stand;
    }

    /** Keeps what the rules found in the words that stand now. */
    void mark(Screened screened) {
        wordsMarks.removeIf(mark -> mark.version() == version);
        screened.marks().stream().flatMap(mark -> StoredMark.of(version, mark)).forEach(wordsMarks::add);
    }

    /** The writer takes it back, for good: nothing of the words stays. */
    void withdraw() {
        end(WITHDRAWN, List.of(WAITING, PUBLISHED, HIDDEN));
    }

    /** The writer has the words erased of what an editor took down. What was decided stays, without them. */
    void erase() {
        end(ERASED, List.of(REFUSED, REMOVED));
    }

    /** Its time is over. */
    void expire() {
        end(ERASED, List.of(WAITING, PUBLISHED, REFUSED, REMOVED));
    }

    private void end(CommentState to, List<CommentState> from) {
        requireStateIn(from);
        state = to;
        stateBefore = null;
        words.clear();
        wordsMarks.clear();
    }

    private void requireStateIn(List<CommentState> states) {
        if (!states.contains(state)) {
            throw new AlreadyDecided(id());
        }
    }

    /** Whether an editor took it down, against which its writer can appeal. */
    boolean isTakenDown() {
        return state == REFUSED || state == REMOVED;
    }

    /** Whether its writer, or whom it is about, may come to harm, so that a person must read it first. */
    boolean isAtRisk() {
        return atRisk;
    }

    /** By a reader of this site, not somewhere else before. */
    boolean isPostedHere() {
        return receipt != null;
    }

    boolean isWaiting() {
        return state == WAITING;
    }

    boolean isOnThePage() {
        return state == PUBLISHED || state == HIDDEN;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long article() {
        return article;
    }

    CommentState state() {
        return state;
    }

    int version() {
        return version;
    }

    About about() {
        return about;
    }

    Instant saidAt() {
        return saidAt;
    }

    /** Where it stands among those of its article. */
    PlaceInTime place() {
        return new PlaceInTime(saidAt, id());
    }

    /** Every version of the words, by its number; none once they are erased. */
    Map<Integer, Words> words() {
        return Map.copyOf(words);
    }

    @Nullable
    Words words(int version) {
        return words.get(version);
    }
}
