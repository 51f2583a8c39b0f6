package jakarta.enterprise.inject;

public @interface Alternative {}
