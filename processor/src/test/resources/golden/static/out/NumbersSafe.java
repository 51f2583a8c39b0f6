package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;

/**
 * {@link Numbers} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
final class NumbersSafe {
    private NumbersSafe() {
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("zero")}
     * <li>{@code @Defer(acquire = "start = System.nanoTime()", value = "took(\"divide\", start)")}
     * </ol>
     *
     * @see Numbers#divide(int, int)
     */
    static int divide(int dividend, int divisor) {
        try {
            final int result;
            // @Defer(acquire = "start = System.nanoTime()", value = "took(\"divide\", start)")
            final long start = System.nanoTime();
            try {
                result = Numbers.divide(dividend, divisor);
            } catch (Throwable failure) {
                try {
                    Numbers.took("divide", start);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            Numbers.took("divide", start);
            return result;
        } catch (ArithmeticException failure) {
            // @Recover("zero")
            try {
                return Numbers.zero(dividend, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }
}
