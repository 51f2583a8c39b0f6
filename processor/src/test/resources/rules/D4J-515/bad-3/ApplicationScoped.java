package jakarta.enterprise.context;

import java.lang.annotation.Inherited;

@Inherited
@NormalScope
public @interface ApplicationScoped {}
