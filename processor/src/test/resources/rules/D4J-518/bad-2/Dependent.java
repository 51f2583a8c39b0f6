package jakarta.enterprise.context;

@jakarta.inject.Scope
public @interface Dependent {}
