package shop;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;

@Dependent
@Stereotype
public @interface Desk {}
