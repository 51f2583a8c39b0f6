package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@link Loose.Not} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings("rawtypes")
public final class Loose_NotSafe {
    private final Loose.Not delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_NotSafe(Loose.Not delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Not#nothingGiven()
     */
    public void nothingGiven() {
        // @Defer("raw.size()")
        final List raw = this.delegate.raw;
        try {
            this.delegate.nothingGiven();
        } catch (Throwable failure) {
            try {
                raw.size();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        raw.size();
    }

    /**
     * @see Loose.Not#rawOnlyWithin(Map)
     */
    public void rawOnlyWithin(Map map) {
        // @Defer("maps.add(map)")
        final List<Map> maps = this.delegate.maps;
        try {
            this.delegate.rawOnlyWithin(map);
        } catch (Throwable failure) {
            try {
                maps.add(map);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        maps.add(map);
    }

    /**
     * @see Loose.Not#nothingGeneric()
     */
    public void nothingGeneric() {
        // @Defer("raw.get(5)")
        final List raw = this.delegate.raw;
        try {
            this.delegate.nothingGeneric();
        } catch (Throwable failure) {
            try {
                raw.get(5);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        raw.get(5);
    }

    /**
     * @see Loose.Not#staticOfGeneric()
     */
    public void staticOfGeneric() {
        // @Defer("java.util.List.of()")
        try {
            this.delegate.staticOfGeneric();
        } catch (Throwable failure) {
            try {
                List.of();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        List.of();
    }

    /**
     * @see Loose.Not#nullArgument()
     */
    public void nullArgument() {
        // @Defer("keep(null)")
        try {
            this.delegate.nullArgument();
        } catch (Throwable failure) {
            try {
                this.delegate.keep(null);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keep(null);
    }

    /**
     * @see Loose.Not#rawForWildcard()
     */
    public void rawForWildcard() {
        // @Defer("any(raw)")
        final List raw = this.delegate.raw;
        try {
            this.delegate.rawForWildcard();
        } catch (Throwable failure) {
            try {
                this.delegate.any(raw);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.any(raw);
    }

    /**
     * @see Loose.Not#rawForRaw()
     */
    public void rawForRaw() {
        // @Defer("same(raw)")
        final List raw = this.delegate.raw;
        try {
            this.delegate.rawForRaw();
        } catch (Throwable failure) {
            try {
                this.delegate.same(raw);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.same(raw);
    }

    /**
     * @see Loose.Not#boxing()
     */
    public void boxing() {
        // @Defer("boxed(5)")
        try {
            this.delegate.boxing();
        } catch (Throwable failure) {
            try {
                this.delegate.boxed(5);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.boxed(5);
    }

    /**
     * @see Loose.Not#unboxing(Integer)
     */
    public void unboxing(Integer size) {
        // @Defer("unboxed(size)")
        try {
            this.delegate.unboxing(size);
        } catch (Throwable failure) {
            try {
                this.delegate.unboxed(size);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.unboxed(size);
    }

    /**
     * @see Loose.Not#checked(ArrayList)
     */
    public void checked(ArrayList<String> texts) {
        // @Defer("keep(texts)")
        try {
            this.delegate.checked(texts);
        } catch (Throwable failure) {
            try {
                this.delegate.keep(texts);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keep(texts);
    }

    /**
     * @see Loose.Not#any(List)
     */
    void any(List<?> texts) {
        this.delegate.any(texts);
    }

    /**
     * @see Loose.Not#same(Collection)
     */
    void same(Collection texts) {
        this.delegate.same(texts);
    }

    /**
     * @see Loose.Not#boxed(Integer)
     */
    void boxed(Integer size) {
        this.delegate.boxed(size);
    }

    /**
     * @see Loose.Not#unboxed(int)
     */
    void unboxed(int size) {
        this.delegate.unboxed(size);
    }

    /**
     * @see Loose.Not#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
