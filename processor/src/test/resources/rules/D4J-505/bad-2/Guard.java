package rules.d4j505.bad2;

public interface Guard {}
