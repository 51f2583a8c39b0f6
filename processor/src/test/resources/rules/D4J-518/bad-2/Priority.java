package jakarta.annotation;

public @interface Priority {
    int value();
}
