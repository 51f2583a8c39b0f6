package io.github.defer4j.processor.exhaustive;

import java.util.concurrent.CancellationException;

/** What the services of these tests throw: named by its actor, and without a stack trace, for there are very many. */
public final class Thrown {
    private Thrown() {}

    /**
     * Throws what the move says, if anything.
     *
     * @param seen what the actor was given; null if nothing
     */
    static void raise(Move move, String actor, Throwable seen) throws Checked, InterruptedException {
        switch (move) {
            case THROW_CHECKED -> throw new Checked(actor, null);
            case THROW_WRAPPED -> throw new Checked(actor, seen);
            case THROW_UNCHECKED -> throw new Unchecked(actor);
            case THROW_ERROR -> throw new Grave(actor);
            case THROW_INTERRUPTED -> throw new Interrupted(actor);
            case THROW_CANCELLED -> throw new Cancelled(actor);
            case THROW_AGAIN -> Thrown.<RuntimeException>again(seen);
            case RETURN, GO_ON, REFUSE, GIVE_NULL -> { }
        }
    }

    /** Of the types that the actors declare; which of them, only the script knows. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void again(Throwable failure) throws X {
        throw (X) failure;
    }

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
