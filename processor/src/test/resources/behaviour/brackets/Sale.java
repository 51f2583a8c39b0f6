package behaviour.brackets;

/** All of them under one name, with attributes that are handed on. */
@Locked("{lock}")
@Timed(limit = 7)
@Audited(type = String.class, word = "{word}")
@Limited(value = "{limit}", permits = 2)
@Tagged(tags = {"a", "{word}"})
@Transacted
@interface Sale {
    String lock();

    String limit() default "slots";

    String word() default "sold";
}
