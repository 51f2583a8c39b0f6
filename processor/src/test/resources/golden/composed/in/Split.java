package shop;

import io.github.defer4j.Defer;

/** Characters that end a line, or have no picture. */
@Defer("Audit.failed({type}, \"{method}{mark}{text}\", null)")
@Defer("Audit.marked({mark}, {text})")
public @interface Split {
    char mark() default '\u2028';

    String text() default "\u001b[1m\u2029";

    long size() default 5;

    float share() default 0.5f;

    Class<?> type() default Object.class;
}
