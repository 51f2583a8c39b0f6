package shop;

import io.github.defer4j.Defer;

@Defer(acquire = "ticket = Ticket.of(\"{value}\")", value = "Ticket.end(ticket, {result}, failure, called)", replaces = true)
public @interface Admitted {
    String value() default "{main}";
}
