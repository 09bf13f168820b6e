package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.healthpages.platform.Count;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.healthpages.retention.TakesBackAgain;
import org.springframework.stereotype.Component;

/** After the way back to a backup: what readers took back since is taken back again, in whichever room it is. */
@Component
class FollowsJournals {
    private final Map<String, TakesBackAgain> kinds;

    FollowsJournals(List<TakesBackAgain> kinds) {
        this.kinds = new TreeMap<>(kinds.stream().collect(Collectors.toMap(TakesBackAgain::what, Function.identity())));
    }

    /**
     * Follows none before all are read, and each as it was written: a report can no longer be withdrawn when its comment is gone.
     *
     * @param journals each the file {@code erased} of a data folder
     * @return how many of each kind were there again, and are no more, as a sentence
     * @throws IOException that names the one that cannot be read
     */
    String follow(List<Path> journals) throws IOException {
        List<TakenBack> past = new ArrayList<>();
        for (Path journal : journals) {
            try {
                past.addAll(TakenBackJournal.read(journal));
            } catch (NoSuchFileException e) {
                throw new IOException("There is no file " + journal, e);
            } catch (IOException e) {
                throw new IOException("Cannot read " + journal + ": " + e.getMessage(), e);
            }
        }
        Map<String, Long> again = past.stream()
                .filter(this::isTakenBackAgain)
                .collect(Collectors.groupingBy(TakenBack::what, Collectors.counting()));
        return kinds.keySet().stream()
                .map(what -> Count.of(again.getOrDefault(what, 0L), what))
                .collect(Collectors.joining(", ", "Taken back again, because readers took them back since: ", "."));
    }

    private boolean isTakenBackAgain(TakenBack past) {
        TakesBackAgain kind = kinds.get(past.what());
        return kind != null && kind.takeBackAgain(past);
    }
}
