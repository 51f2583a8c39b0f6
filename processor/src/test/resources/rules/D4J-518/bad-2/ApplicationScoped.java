package jakarta.enterprise.context;

@NormalScope
public @interface ApplicationScoped {}
