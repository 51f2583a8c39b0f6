package jakarta.inject;

public @interface Scope {}
