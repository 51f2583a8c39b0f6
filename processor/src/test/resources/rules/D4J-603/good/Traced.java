package rules.d4j603.good;

@Audited
@interface Traced {}
