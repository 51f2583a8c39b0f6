package io.github.defer4j.processor.call;

/** A constant written out. A leading minus belongs to the number. */
public sealed interface Literal extends Argument
        permits TextLiteral,
                CharLiteral,
                IntLiteral,
                LongLiteral,
                DoubleLiteral,
                BooleanLiteral,
                NullLiteral,
                ClassLiteral {}
