package jakarta.enterprise.inject;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@Stereotype
public @interface Model {}
