package io.github.defer4j.processor.exhaustive;

import java.util.concurrent.CancellationException;

/** What the services of these tests throw: named by its actor, and without a stack trace, for there are very many. */
public final class Thrown {
    private Thrown() {}

    public static final class Checked extends Exception {
        private static final long serialVersionUID = 1L;

        Checked(String name, Throwable cause) {
            super(name, cause, true, false);
        }
    }

    public static final class Unchecked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unchecked(String name) {
            super(name, null, true, false);
        }
    }

    public static final class Grave extends Error {
        private static final long serialVersionUID = 1L;

        Grave(String name) {
            super(name, null, true, false);
        }
    }

    static final class Interrupted extends InterruptedException {
        private static final long serialVersionUID = 1L;

        Interrupted(String name) {
            super(name);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    static final class Cancelled extends CancellationException {
        private static final long serialVersionUID = 1L;

        Cancelled(String name) {
            super(name);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
