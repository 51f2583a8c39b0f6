package behaviour.cost;

import io.github.defer4j.Unwind;

/** What a person would have written. */
public final class ByHand {
    private final Costs delegate;

    public ByHand(Costs delegate) {
        this.delegate = delegate;
    }

    public int four(int value) {
        final int result;
        this.delegate.takeA();
        try {
            this.delegate.takeB();
            try {
                try {
                    this.delegate.takeD();
                    try {
                        result = this.delegate.four(value);
                    } catch (Throwable failure) {
                        try {
                            this.delegate.giveD();
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                        throw failure;
                    }
                    this.delegate.giveD();
                } catch (Throwable failure) {
                    try {
                        this.delegate.giveC();
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                this.delegate.giveC();
            } catch (Throwable failure) {
                try {
                    this.delegate.giveB();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.giveB();
        } catch (Throwable failure) {
            try {
                this.delegate.giveA();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.giveA();
        return result;
    }

    public int unmarked(int value) {
        return this.delegate.unmarked(value);
    }
}
