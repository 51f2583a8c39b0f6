package rules.d4j603.bad;

@Audited
@interface Traced {}
