package lombok;

/** As much of Lombok as there is to see. */
public @interface Getter {}
