package io.github.defer4j.processor.fuzz;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The things that random services hold, acquire and release. They have names and no state. */
public final class Things {

    private Things() {
    }

    private abstract static class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static class Res extends Named implements AutoCloseable {
        public Res(String name) {
            super(name);
        }

        @Override
        public void close() {
            Kit.hit("Res.close", "VOID", this);
        }

        public void use(String how) {
            Kit.hit("Res.use", "VOID", this, how);
        }

        public Res child() {
            return Kit.hit("Res.child", "RES", this);
        }

        public int size() {
            return Kit.<Integer>hit("Res.size", "INT", this);
        }

        public boolean ready() {
            return Kit.<Boolean>hit("Res.ready", "BOOLEAN", this);
        }

        public void put(int value) {
            Kit.hit("Res.put/int", "VOID", this, value);
        }

        public void put(long value) {
            Kit.hit("Res.put/long", "VOID", this, value);
        }

        public void put(String value) {
            Kit.hit("Res.put/String", "VOID", this, value);
        }

        public void put(Object value) {
            Kit.hit("Res.put/Object", "VOID", this, value);
        }
    }

    public static class Disk extends Named implements Closeable {
        public Disk(String name) {
            super(name);
        }

        @Override
        public void close() throws IOException {
            Kit.hit("Disk.close", "VOID", this);
        }

        public String read(int count) throws IOException {
            return Kit.hit("Disk.read", "STRING", this, count);
        }

        public void log(String format, Object... arguments) {
            Kit.hit("Disk.log", "VOID", this, format, arguments);
        }
    }

    public static class Pool extends Named {
        public Pool(String name) {
            super(name);
        }

        public Res open() {
            return Kit.hit("Pool.open", "RES", this);
        }

        public Disk disk(String path) throws IOException {
            return Kit.hit("Pool.disk", "DISK", this, path);
        }

        public Lock lock() throws InterruptedException {
            return Kit.hit("Pool.lock", "LOCK", this);
        }

        public <V> V same(V value) {
            return Kit.hit("Pool.same", "SAME", this, value);
        }
    }

    public static class Cell<E> extends Named implements Supplier<E>, Callable<E>, Consumer<E> {
        private final String type;

        public Cell(String name, String type) {
            super(name);
            this.type = type;
        }

        @Override
        public E get() {
            return Kit.hit("Cell.get", type, this);
        }

        @Override
        public E call() throws Exception {
            return Kit.hit("Cell.call", type, this);
        }

        @Override
        public void accept(E value) {
            Kit.hit("Cell.accept", "VOID", this, value);
        }
    }

    @SuppressWarnings("try")
    public static class Gate extends Named implements Lock, Runnable, AutoCloseable {
        public Gate(String name) {
            super(name);
        }

        @Override
        public void lock() {
            Kit.hit("Gate.lock", "VOID", this);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            Kit.hit("Gate.lockInterruptibly", "VOID", this);
        }

        @Override
        public boolean tryLock() {
            return Kit.<Boolean>hit("Gate.tryLock", "BOOLEAN", this);
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unlock() {
            Kit.hit("Gate.unlock", "VOID", this);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void run() {
            Kit.hit("Gate.run", "VOID", this);
        }

        @Override
        public void close() throws Exception {
            Kit.hit("Gate.close", "VOID", this);
        }
    }
}
