package rules.d4j515.bad3;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Depot {}
