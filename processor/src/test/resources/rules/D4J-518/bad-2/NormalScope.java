package jakarta.enterprise.context;

public @interface NormalScope {}
