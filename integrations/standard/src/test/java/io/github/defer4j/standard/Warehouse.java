package io.github.defer4j.standard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A service with locks and limits. Each method runs what it is given. */
public class Warehouse {
    final ReentrantLock lock = new ReentrantLock();
    final ReentrantLock gate = new ReentrantLock();
    final ReentrantReadWriteLock shelves = new ReentrantReadWriteLock();
    final Semaphore slots = new Semaphore(3);

    /** The body of a call. */
    public interface Work {
        void run() throws Exception;
    }

    @Locked
    public void alone(Work work) throws Exception {
        work.run();
    }

    @Locked("mine")
    public void with(Lock mine, Work work) throws Exception {
        work.run();
    }

    @Locked.Read("shelves")
    public void reading(Work work) throws Exception {
        work.run();
    }

    @Locked.Write("shelves")
    public void writing(Work work) throws Exception {
        work.run();
    }

    @Locked.Read("other")
    public void readingOther(ReadWriteLock other, Work work) throws Exception {
        work.run();
    }

    @Locked.Within(value = "gate", timeout = 20)
    public void soon(Work work) throws Exception {
        work.run();
    }

    @Limited(value = "slots", permits = 2)
    public void limited(Work work) throws Exception {
        work.run();
    }

    @Limited.Within(value = "slots", timeout = 20_000, unit = TimeUnit.MICROSECONDS)
    public void limitedSoon(Work work) throws Exception {
        work.run();
    }
}
