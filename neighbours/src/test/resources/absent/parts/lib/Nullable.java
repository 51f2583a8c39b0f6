package lib;

public @interface Nullable {}
