package org.healthpages;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who do something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** @return what each of them met: null where it went well */
    public static List<Throwable> each(List<Runnable> acts) {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            CountDownLatch ready = new CountDownLatch(acts.size());
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(people.submit(() -> {
                    ready.countDown();
                    go.await();
                    act.run();
                    return null;
                }));
            }
            ready.await();
            go.countDown();
            List<Throwable> met = new ArrayList<>();
            for (Future<?> one : running) {
                met.add(outcome(one));
            }
            return met;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }

    private static Throwable outcome(Future<?> one) throws InterruptedException {
        try {
            one.get(2, TimeUnit.MINUTES);
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (java.util.concurrent.TimeoutException e) {
            return e;
        }
    }
}
