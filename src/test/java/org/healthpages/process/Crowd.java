package org.healthpages.process;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People who do the same over and over, each as soon as the last was answered, or soon after they were told to come back. */
final class Crowd implements AutoCloseable {
    /** More impatient than anybody is. */
    private static final long PAUSE_MILLIS = 250;

    private final List<Thread> people = new ArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    /** @param status 0 where there was no answer at all */
    record Answer(int status, Duration took, String body) {}

    Crowd(int size, Callable<HttpResponse<String>> act) {
        for (int i = 0; i < size; i++) {
            Thread one = new Thread(() -> {
                while (going) {
                    Answer answer = answer(act);
                    answers.add(answer);
                    if (answer.status() == 503) {
                        pause();
                    }
                }
            });
            one.setDaemon(true);
            people.add(one);
            one.start();
        }
    }

    static Answer answer(Callable<HttpResponse<String>> act) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = act.call();
            return new Answer(response.statusCode(), since(begun), response.body());
        } catch (Exception noAnswer) {
            return new Answer(0, since(begun), String.valueOf(noAnswer));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** What was answered since the last time. */
    List<Answer> heard() {
        List<Answer> all = new ArrayList<>();
        for (Answer next = answers.poll(); next != null; next = answers.poll()) {
            all.add(next);
        }
        return all;
    }

    /** Waits until the last of them has gone. */
    @Override
    public void close() {
        going = false;
        for (Thread one : people) {
            try {
                one.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param share of all that took no longer than what is returned, for example 0.99 */
    static Duration within(double share, List<Answer> answers) {
        List<Duration> sorted = answers.stream().map(Answer::took).sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
