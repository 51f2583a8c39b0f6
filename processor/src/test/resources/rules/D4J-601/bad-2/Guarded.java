package rules.d4j601.bad2;

// What is handed on is read too.
@Locked(field = "{name}Lock")
@interface Guarded {
    String value();
}
