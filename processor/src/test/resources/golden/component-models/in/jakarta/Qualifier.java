package jakarta.inject;

public @interface Qualifier {}
