package golden.calls;

import golden.calls.plain.Settings;
import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * {@link Desk} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class DeskSafe {
    private final Desk delegate;

    /**
     * @param delegate the service to wrap
     */
    public DeskSafe(Desk delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Desk#exactBeforeBoxed()
     */
    public void exactBeforeBoxed() {
        // @Defer(acquire = "t = put(5)", value = "drop(t)")
        final long t = this.delegate.put(5);
        try {
            this.delegate.exactBeforeBoxed();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#boxedIsExact(Integer)
     */
    public void boxedIsExact(Integer size) {
        // @Defer(acquire = "t = put(size)", value = "drop(t)")
        final Integer t = this.delegate.put(size);
        try {
            this.delegate.boxedIsExact(size);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#boxing()
     */
    public void boxing() {
        // @Defer(acquire = "t = box(5)", value = "drop(t)")
        final Integer t = this.delegate.box(5);
        try {
            this.delegate.boxing();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#unboxing(Integer)
     */
    public void unboxing(Integer size) {
        // @Defer(acquire = "t = unbox(size)", value = "drop(t)")
        final int t = this.delegate.unbox(size);
        try {
            this.delegate.unboxing(size);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestPrimitive()
     */
    public void narrowestPrimitive() {
        // @Defer(acquire = "t = wide('c')", value = "drop(t)")
        final int t = this.delegate.wide('c');
        try {
            this.delegate.narrowestPrimitive();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestClass(String)
     */
    public void narrowestClass(String text) {
        // @Defer(acquire = "t = show(text)", value = "drop(t)")
        final String t = this.delegate.show(text);
        try {
            this.delegate.narrowestClass(text);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestForNull()
     */
    public void narrowestForNull() {
        // @Defer(acquire = "t = show(null)", value = "drop(t)")
        final String t = this.delegate.show(null);
        try {
            this.delegate.narrowestForNull();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestOfGenerics(List)
     */
    public void narrowestOfGenerics(List<String> list) {
        // @Defer(acquire = "t = all(list)", value = "drop(t)")
        final List<String> t = this.delegate.all(list);
        try {
            this.delegate.narrowestOfGenerics(list);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestBound(String)
     */
    public void narrowestBound(String text) {
        // @Defer(acquire = "t = kind(text)", value = "drop(t)")
        final Integer t = this.delegate.kind(text);
        try {
            this.delegate.narrowestBound(text);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#widerBound(Object)
     */
    public void widerBound(Object any) {
        // @Defer(acquire = "t = kind(any)", value = "drop(t)")
        final String t = this.delegate.kind(any);
        try {
            this.delegate.widerBound(any);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#fixedBeforeVarargs(String)
     */
    public void fixedBeforeVarargs(String text) {
        // @Defer(acquire = "t = one(text)", value = "drop(t)")
        final String t = this.delegate.one(text);
        try {
            this.delegate.fixedBeforeVarargs(text);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#varargsOfTwo(String)
     */
    public void varargsOfTwo(String text) {
        // @Defer(acquire = "t = one(text, text)", value = "drop(t)")
        final Integer t = this.delegate.one(text, text);
        try {
            this.delegate.varargsOfTwo(text);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#varargsOfNone()
     */
    public void varargsOfNone() {
        // @Defer(acquire = "t = one()", value = "drop(t)")
        final Integer t = this.delegate.one();
        try {
            this.delegate.varargsOfNone();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestOfNone()
     */
    public void narrowestOfNone() {
        // @Defer(acquire = "t = most()", value = "drop(t)")
        final Integer[] t = this.delegate.most();
        try {
            this.delegate.narrowestOfNone();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#narrowestOfBoxed()
     */
    public void narrowestOfBoxed() {
        // @Defer(acquire = "t = most(5)", value = "drop(t)")
        final Integer[] t = this.delegate.most(5);
        try {
            this.delegate.narrowestOfBoxed();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Desk#wholeArray(String[])
     */
    public void wholeArray(String[] texts) {
        // @Defer("join(texts)")
        try {
            this.delegate.wholeArray(texts);
        } catch (Throwable failure) {
            try {
                this.delegate.join(texts);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.join(texts);
    }

    /**
     * @see Desk#noArray()
     */
    public void noArray() {
        // @Defer("join(null)")
        try {
            this.delegate.noArray();
        } catch (Throwable failure) {
            try {
                this.delegate.join((String[]) null);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.join((String[]) null);
    }

    /**
     * @see Desk#varargsLeftOut(String)
     */
    public void varargsLeftOut(String text) {
        // @Defer("format(text)")
        try {
            this.delegate.varargsLeftOut(text);
        } catch (Throwable failure) {
            try {
                this.delegate.format(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.format(text);
    }

    /**
     * @see Desk#varargsOfSeveralTypes(String)
     */
    public void varargsOfSeveralTypes(String text) {
        // @Defer("format(text, 1, 'c', text)")
        try {
            this.delegate.varargsOfSeveralTypes(text);
        } catch (Throwable failure) {
            try {
                this.delegate.format(text, 1, 'c', text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.format(text, 1, 'c', text);
    }

    /**
     * @see Desk#varargsOfPrimitives()
     */
    public void varargsOfPrimitives() {
        // @Defer("count(1, 2L)")
        try {
            this.delegate.varargsOfPrimitives();
        } catch (Throwable failure) {
            try {
                this.delegate.count(1, 2L);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.count(1, 2L);
    }

    /**
     * @see Desk#onlyOneTakesTheFailure()
     */
    public void onlyOneTakesTheFailure() {
        // @Defer("note(failure)")
        try {
            this.delegate.onlyOneTakesTheFailure();
        } catch (Throwable failure) {
            try {
                this.delegate.note(failure);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.note(null);
    }

    /**
     * @see Desk#twoTakeTheFailure()
     */
    public void twoTakeTheFailure() {
        // @Defer("report(failure)")
        try {
            this.delegate.twoTakeTheFailure();
        } catch (Throwable failure) {
            try {
                this.delegate.report(failure);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.report((Throwable) null);
    }

    /**
     * @see Desk#rawArgument()
     */
    public void rawArgument() {
        // @Defer("keep(loose)")
        final List loose = this.delegate.loose;
        try {
            this.delegate.rawArgument();
        } catch (Throwable failure) {
            try {
                this.delegate.keep(loose);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keep(loose);
    }

    /**
     * @see Desk#rawReceiver(String)
     */
    public void rawReceiver(String text) {
        // @Defer("loose.add(text)")
        final List loose = this.delegate.loose;
        try {
            this.delegate.rawReceiver(text);
        } catch (Throwable failure) {
            try {
                loose.add(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        loose.add(text);
    }

    /**
     * @see Desk#rawReceiverWithoutArgument()
     */
    public void rawReceiverWithoutArgument() {
        // @Defer("loose.size()")
        final List loose = this.delegate.loose;
        try {
            this.delegate.rawReceiverWithoutArgument();
        } catch (Throwable failure) {
            try {
                loose.size();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        loose.size();
    }

    /**
     * @see Desk#nullArgument()
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
     * @see Desk#rawForWildcard()
     */
    public void rawForWildcard() {
        // @Defer("keepAny(loose)")
        final List loose = this.delegate.loose;
        try {
            this.delegate.rawForWildcard();
        } catch (Throwable failure) {
            try {
                this.delegate.keepAny(loose);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keepAny(loose);
    }

    /**
     * @see Desk#path()
     */
    public void path() {
        // @Defer("tray.below.below().clear()")
        final Desk.Tray below = this.delegate.tray.below.below();
        try {
            this.delegate.path();
        } catch (Throwable failure) {
            try {
                below.clear();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        below.clear();
    }

    /**
     * @see Desk#constantOfNestedType()
     */
    public void constantOfNestedType() {
        // @Defer("drop(Tray.TOP)")
        try {
            this.delegate.constantOfNestedType();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.Tray.TOP);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.Tray.TOP);
    }

    /**
     * @see Desk#constantOfNestedTwice()
     */
    public void constantOfNestedTwice() {
        // @Defer("drop(Tray.Label.RED)")
        try {
            this.delegate.constantOfNestedTwice();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.Tray.Label.RED);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.Tray.Label.RED);
    }

    /**
     * @see Desk#methodOfNestedTwice(String)
     */
    public void methodOfNestedTwice(String text) {
        // @Defer("Tray.Label.mark(text)")
        try {
            this.delegate.methodOfNestedTwice(text);
        } catch (Throwable failure) {
            try {
                Desk.Tray.Label.mark(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Desk.Tray.Label.mark(text);
    }

    /**
     * @see Desk#constantOfItself()
     */
    public void constantOfItself() {
        // @Defer("drop(Desk.LIMIT)")
        try {
            this.delegate.constantOfItself();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.LIMIT);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.LIMIT);
    }

    /**
     * @see Desk#constantBare()
     */
    public void constantBare() {
        // @Defer("drop(LIMIT)")
        try {
            this.delegate.constantBare();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.LIMIT);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.LIMIT);
    }

    /**
     * @see Desk#length()
     */
    public void length() {
        // @Defer("drop(sizes.length)")
        final int length = this.delegate.sizes.length;
        try {
            this.delegate.length();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(length);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(length);
    }

    /**
     * @see Desk#lengthOfParameter(String[])
     */
    public void lengthOfParameter(String[] names) {
        // @Defer("drop(names.length)")
        final int length = names.length;
        try {
            this.delegate.lengthOfParameter(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(length);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(length);
    }

    /**
     * @see Desk#methodOfArray()
     */
    public void methodOfArray() {
        // @Defer("drop(sizes.hashCode())")
        final int hashCode = this.delegate.sizes.hashCode();
        try {
            this.delegate.methodOfArray();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(hashCode);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(hashCode);
    }

    /**
     * @see Desk#imported()
     */
    public void imported() {
        // @Defer("drop(TimeUnit.SECONDS)")
        try {
            this.delegate.imported();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(TimeUnit.SECONDS);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(TimeUnit.SECONDS);
    }

    /**
     * @see Desk#fullName()
     */
    public void fullName() {
        // @Defer("drop(java.util.concurrent.TimeUnit.DAYS.toMillis(1L))")
        final long toMillis = TimeUnit.DAYS.toMillis(1L);
        try {
            this.delegate.fullName();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(toMillis);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(toMillis);
    }

    /**
     * @see Desk#methodByFullName(Object[])
     */
    public void methodByFullName(Object[] names) {
        // @Defer("java.util.Objects.hash(names)")
        try {
            this.delegate.methodByFullName(names);
        } catch (Throwable failure) {
            try {
                Objects.hash(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Objects.hash(names);
    }

    /**
     * @see Desk#ofJavaLang()
     */
    public void ofJavaLang() {
        // @Defer("drop(Math.abs(LIMIT))")
        final int abs = Math.abs(Desk.LIMIT);
        try {
            this.delegate.ofJavaLang();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(abs);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(abs);
    }

    /**
     * @see Desk#ofThePackage()
     */
    public void ofThePackage() {
        // @Defer("drop(Near.HERE)")
        try {
            this.delegate.ofThePackage();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Near.HERE);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Near.HERE);
    }

    /**
     * @see Desk#nestedClassLiteral()
     */
    public void nestedClassLiteral() {
        // @Defer("need(Tray.Label.class)")
        try {
            this.delegate.nestedClassLiteral();
        } catch (Throwable failure) {
            try {
                this.delegate.need(Desk.Tray.Label.class);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.need(Desk.Tray.Label.class);
    }

    /**
     * @see Desk#nestedClassLiteralByFullName()
     */
    public void nestedClassLiteralByFullName() {
        // @Defer("need(java.util.Map.Entry.class)")
        try {
            this.delegate.nestedClassLiteralByFullName();
        } catch (Throwable failure) {
            try {
                this.delegate.need(Map.Entry.class);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.need(Map.Entry.class);
    }

    /**
     * @see Desk#nestedClassLiteralOfImport()
     */
    public void nestedClassLiteralOfImport() {
        // @Defer("need(Map.Entry.class)")
        try {
            this.delegate.nestedClassLiteralOfImport();
        } catch (Throwable failure) {
            try {
                this.delegate.need(Map.Entry.class);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.need(Map.Entry.class);
    }

    /**
     * @see Desk#classLiteral()
     */
    public void classLiteral() {
        // @Defer("need(String.class)")
        try {
            this.delegate.classLiteral();
        } catch (Throwable failure) {
            try {
                this.delegate.need(String.class);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.need(String.class);
    }

    /**
     * @see Desk#inheritedConstantOfHiddenClass()
     */
    public void inheritedConstantOfHiddenClass() {
        // @Defer("drop(Settings.NAME)")
        try {
            this.delegate.inheritedConstantOfHiddenClass();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Settings.NAME);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Settings.NAME);
    }

    /**
     * @see Desk#inheritedMethodOfHiddenClass()
     */
    public void inheritedMethodOfHiddenClass() {
        // @Defer("Settings.load()")
        try {
            this.delegate.inheritedMethodOfHiddenClass();
        } catch (Throwable failure) {
            try {
                Settings.load();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Settings.load();
    }

    /**
     * @see Desk#explicitThis()
     */
    public void explicitThis() {
        // @Defer("this.tray.clear()")
        final Desk.Tray tray = this.delegate.tray;
        try {
            this.delegate.explicitThis();
        } catch (Throwable failure) {
            try {
                tray.clear();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        tray.clear();
    }

    /**
     * @see Desk#fieldCalledResult()
     */
    public void fieldCalledResult() throws Exception {
        // @Defer("result.close()")
        final AutoCloseable result = this.delegate.result;
        try {
            this.delegate.fieldCalledResult();
        } catch (Throwable failure) {
            try {
                result.close();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        result.close();
    }

    /**
     * @see Desk#parameterIsNoFailure(String)
     */
    public void parameterIsNoFailure(String failure) {
        // @Defer("drop(failure)")
        try {
            this.delegate.parameterIsNoFailure(failure);
        } catch (Throwable failure2) {
            try {
                this.delegate.drop(failure2);
            } catch (Throwable later) {
                Unwind.attach(failure2, later);
            }
            throw failure2;
        }
        this.delegate.drop(null);
    }

    /**
     * @see Desk#intersection(golden.calls.Desk.Tray)
     */
    public <E extends Desk.Tray & Ends> void intersection(E end) {
        // @Defer("end.end()")
        try {
            this.delegate.<E>intersection(end);
        } catch (Throwable failure) {
            try {
                end.end();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        end.end();
    }

    /**
     * @see Desk#parameterBeforeField(int)
     */
    public void parameterBeforeField(int size) {
        // @Defer("drop(size)")
        try {
            this.delegate.parameterBeforeField(size);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(size);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(size);
    }

    /**
     * @see Desk#namedOnceMore(golden.calls.Desk.Tray)
     */
    public void namedOnceMore() {
        // @Defer(acquire = "other = tray.below()", value = "other.clear()")
        final Desk.Tray other = this.delegate.tray.below();
        try {
            this.delegate.namedOnceMore(other);
        } catch (Throwable failure) {
            if (other != null) {
                try {
                    other.clear();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
            }
            throw failure;
        }
        if (other != null) {
            other.clear();
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer("drop(other)")}
     * <li>{@code @Defer("other.below.clear()")}
     * </ol>
     *
     * @see Desk#guarded(golden.calls.Desk.Tray)
     */
    public void guarded(Desk.Tray other) {
        // @Defer("drop(other)")
        try {
            // @Defer("other.below.clear()")
            final Desk.Tray below = other == null ? null : other.below;
            try {
                this.delegate.guarded(other);
            } catch (Throwable failure) {
                if (other != null) {
                    try {
                        below.clear();
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                }
                throw failure;
            }
            if (other != null) {
                below.clear();
            }
        } catch (Throwable failure) {
            try {
                this.delegate.drop(other);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(other);
    }

    /**
     * @see Desk#guardedCall(golden.calls.Desk.Tray)
     */
    public void guardedCall(Desk.Tray other) {
        // @Defer("other.below().clear()")
        final Desk.Tray below = other == null ? null : other.below();
        try {
            this.delegate.guardedCall(other);
        } catch (Throwable failure) {
            if (other != null) {
                try {
                    below.clear();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
            }
            throw failure;
        }
        if (other != null) {
            below.clear();
        }
    }

    /**
     * @see Desk#notGuarded(golden.calls.Desk.Tray)
     */
    public void notGuarded(Desk.Tray other) {
        // @Defer("drop(other.below())")
        final Desk.Tray below = other.below();
        try {
            this.delegate.notGuarded(other);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(below);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(below);
    }

    /**
     * @see Desk#guardedToken(golden.calls.Desk.Tray)
     */
    public void guardedToken(Desk.Tray other) {
        // @Defer(acquire = "t = tray.below()", value = "t.below.clear()")
        final Desk.Tray t = this.delegate.tray.below();
        final Desk.Tray below = t == null ? null : t.below;
        try {
            this.delegate.guardedToken(other);
        } catch (Throwable failure) {
            if (t != null) {
                try {
                    below.clear();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
            }
            throw failure;
        }
        if (t != null) {
            below.clear();
        }
    }

    /**
     * @see Desk#lengthOfCall()
     */
    public void lengthOfCall() {
        // @Defer("drop(tray.below().labels.length)")
        final int length = this.delegate.tray.below().labels.length;
        try {
            this.delegate.lengthOfCall();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(length);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(length);
    }

    /**
     * @see Desk#byName(String, int)
     */
    public void byName(String text, int size) {
        // @Defer("named")
        try {
            this.delegate.byName(text, size);
        } catch (Throwable failure) {
            try {
                this.delegate.named(size, text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.named(size, text);
    }

    /**
     * @see Desk#byNameOfOneType(String)
     */
    public void byNameOfOneType(String text) {
        // @Defer("pair")
        try {
            this.delegate.byNameOfOneType(text);
        } catch (Throwable failure) {
            try {
                this.delegate.pair(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.pair(text);
    }

    /**
     * @see Desk#byNameOfTwo(String, List)
     */
    public void byNameOfTwo(String text, List<String> list) {
        // @Defer("several")
        try {
            this.delegate.byNameOfTwo(text, list);
        } catch (Throwable failure) {
            try {
                this.delegate.several(list);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.several(list);
    }

    /**
     * @see Desk#byNameWithResult(String)
     */
    public int byNameWithResult(String text) {
        int result = 0;
        // @Defer("closing")
        try {
            result = this.delegate.byNameWithResult(text);
        } catch (Throwable failure) {
            try {
                this.delegate.closing(text, result);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.closing(text, result);
        return result;
    }

    /**
     * @see Desk#byNameWithFailure(String)
     */
    public void byNameWithFailure(String text) {
        // @Defer("failing")
        try {
            this.delegate.byNameWithFailure(text);
        } catch (Throwable failure) {
            try {
                this.delegate.failing(failure, text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.failing(null, text);
    }

    /**
     * @see Desk#byNameOfThrowables(IllegalStateException)
     */
    public void byNameOfThrowables(IllegalStateException earlier) {
        // @Defer("explain")
        try {
            this.delegate.byNameOfThrowables(earlier);
        } catch (Throwable failure) {
            try {
                this.delegate.explain(earlier, failure);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.explain(earlier, null);
    }

    /**
     * @see Desk#named(int, String)
     */
    void named(int size, String text) {
        this.delegate.named(size, text);
    }

    /**
     * @see Desk#pair(CharSequence)
     */
    void pair(CharSequence text) {
        this.delegate.pair(text);
    }

    /**
     * @see Desk#pair(String)
     */
    String pair(String text) {
        return this.delegate.pair(text);
    }

    /**
     * @see Desk#several(Collection)
     */
    void several(Collection<String> list) {
        this.delegate.several(list);
    }

    /**
     * @see Desk#several(List)
     */
    void several(List<String> list) {
        this.delegate.several(list);
    }

    /**
     * @see Desk#closing(String, int)
     */
    void closing(String text, int result) {
        this.delegate.closing(text, result);
    }

    /**
     * @see Desk#failing(Throwable, String)
     */
    void failing(Throwable why, String text) {
        this.delegate.failing(why, text);
    }

    /**
     * @see Desk#explain(IllegalStateException, Throwable)
     */
    void explain(IllegalStateException earlier, Throwable failure) {
        this.delegate.explain(earlier, failure);
    }

    /**
     * @see Desk#put(long)
     */
    long put(long value) {
        return this.delegate.put(value);
    }

    /**
     * @see Desk#put(Integer)
     */
    Integer put(Integer value) {
        return this.delegate.put(value);
    }

    /**
     * @see Desk#box(Integer)
     */
    Integer box(Integer value) {
        return this.delegate.box(value);
    }

    /**
     * @see Desk#unbox(int)
     */
    int unbox(int value) {
        return this.delegate.unbox(value);
    }

    /**
     * @see Desk#wide(long)
     */
    long wide(long value) {
        return this.delegate.wide(value);
    }

    /**
     * @see Desk#wide(int)
     */
    int wide(int value) {
        return this.delegate.wide(value);
    }

    /**
     * @see Desk#wide(double)
     */
    double wide(double value) {
        return this.delegate.wide(value);
    }

    /**
     * @see Desk#show(CharSequence)
     */
    CharSequence show(CharSequence text) {
        return this.delegate.show(text);
    }

    /**
     * @see Desk#show(String)
     */
    String show(String text) {
        return this.delegate.show(text);
    }

    /**
     * @see Desk#all(Collection)
     */
    Collection<String> all(Collection<String> values) {
        return this.delegate.all(values);
    }

    /**
     * @see Desk#all(List)
     */
    List<String> all(List<String> values) {
        return this.delegate.all(values);
    }

    /**
     * @see Desk#kind(Object)
     */
    <T> String kind(T value) {
        return this.delegate.<T>kind(value);
    }

    /**
     * @see Desk#kind(Comparable)
     */
    <T extends Comparable<T>> Integer kind(T value) {
        return this.delegate.<T>kind(value);
    }

    /**
     * @see Desk#one(String)
     */
    String one(String only) {
        return this.delegate.one(only);
    }

    /**
     * @see Desk#one(String[])
     */
    Integer one(String... all) {
        return this.delegate.one(all);
    }

    /**
     * @see Desk#most(Number[])
     */
    Object most(Number... values) {
        return this.delegate.most(values);
    }

    /**
     * @see Desk#most(Integer[])
     */
    Integer[] most(Integer... values) {
        return this.delegate.most(values);
    }

    /**
     * @see Desk#join(String[])
     */
    void join(String... parts) {
        this.delegate.join(parts);
    }

    /**
     * @see Desk#format(String, Object[])
     */
    void format(String format, Object... values) {
        this.delegate.format(format, values);
    }

    /**
     * @see Desk#count(long[])
     */
    void count(long... values) {
        this.delegate.count(values);
    }

    /**
     * @see Desk#note(Throwable)
     */
    void note(Throwable why) {
        this.delegate.note(why);
    }

    /**
     * @see Desk#note(Throwable, String)
     */
    void note(Throwable why, String text) {
        this.delegate.note(why, text);
    }

    /**
     * @see Desk#report(Throwable)
     */
    void report(Throwable why) {
        this.delegate.report(why);
    }

    /**
     * @see Desk#report(Serializable)
     */
    void report(Serializable why) {
        this.delegate.report(why);
    }

    /**
     * @see Desk#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }

    /**
     * @see Desk#keepAny(List)
     */
    void keepAny(List<?> texts) {
        this.delegate.keepAny(texts);
    }

    /**
     * @see Desk#need(Class)
     */
    void need(Class<?> type) {
        this.delegate.need(type);
    }

    /**
     * @see Desk#drop(Object)
     */
    void drop(Object value) {
        this.delegate.drop(value);
    }
}
