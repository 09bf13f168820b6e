package org.healthpages.process;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

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
        this(() -> answer(act), size);
    }

    private Crowd(Supplier<Answer> act, int size) {
        for (int i = 0; i < size; i++) {
            Thread one = new Thread(() -> {
                while (going) {
                    Answer answer = act.get();
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

    /** @param act of which only the status is kept */
    static Crowd ofPassersBy(int size, Callable<Integer> act) {
        return new Crowd(() -> answer(act, Integer::intValue, status -> ""), size);
    }

    static Answer answer(Callable<HttpResponse<String>> act) {
        return answer(act, HttpResponse::statusCode, HttpResponse::body);
    }

    private static <T> Answer answer(Callable<T> act, ToIntFunction<T> status, Function<T, String> body) {
        long begun = System.nanoTime();
        try {
            T answer = act.call();
            return new Answer(status.applyAsInt(answer), since(begun), body.apply(answer));
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
