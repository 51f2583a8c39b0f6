package io.github.defer4j.standard;

/** An annotation of a project, composed of ours. */
@Deadline(10)
@interface Quick {}
