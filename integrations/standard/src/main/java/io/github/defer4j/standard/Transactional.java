package io.github.defer4j.standard;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link java.sql.Connection Connection} parameter: the wrapper obtains it from a {@link javax.sql.DataSource
 * DataSource} and gives the method a transaction. It is committed if the method returns and rolled back if it throws
 * anything; then auto-commit is as it was, and the connection is closed.
 *
 * <pre>{@code
 * final DataSource dataSource;
 *
 * public void transfer(String from, String to, long cents, @Transactional Connection db) throws SQLException { ... }
 * }</pre>
 *
 * <p>The parameter is not one of the wrapper's method. If the commit fails, the transaction is rolled back. If the
 * rollback fails, auto-commit stays off, as switching it on would commit. Failures of these calls surface or are
 * attached, as those of all steps; the wrapper declares {@link java.sql.SQLException SQLException}. {@link Of} is for
 * a connection that is there already.
 */
@Defer(acquire = "{value}.getConnection()", value = "{parameter}.close()")
@Defer(
        acquire = "autoCommit = io.github.defer4j.standard.Transactions.begin({parameter})",
        value = "io.github.defer4j.standard.Transactions.rollBack({parameter}, autoCommit)",
        on = Exit.FAILURE)
@Defer(value = "io.github.defer4j.standard.Transactions.commit({parameter}, autoCommit)", on = Exit.SUCCESS)
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Transactional {
    /**
     * Where the data source is.
     *
     * @return a field of the service or a parameter that is a {@code DataSource}
     */
    String value() default "dataSource";

    /**
     * A transaction on a connection that the caller passes, or that the service holds. It is not closed. It must not be
     * in a transaction already: the commit would be that one's too.
     */
    @Defer(
            acquire = "autoCommit = io.github.defer4j.standard.Transactions.begin({value})",
            value = "io.github.defer4j.standard.Transactions.rollBack({value}, autoCommit)",
            on = Exit.FAILURE)
    @Defer(value = "io.github.defer4j.standard.Transactions.commit({value}, autoCommit)", on = Exit.SUCCESS)
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface Of {
        /**
         * Where the connection is.
         *
         * @return a parameter or a field of the service that is a {@code Connection}
         */
        String value();
    }
}
