package jakarta.enterprise.inject;

public @interface Stereotype {}
