package io.cotejo.crooked.translate.spanish.inline;

/** What the client alone may enter. */
public record Marks(int count) {}
