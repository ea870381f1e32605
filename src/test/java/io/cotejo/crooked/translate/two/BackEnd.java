package io.cotejo.crooked.translate.two;

/** A back end. */
public record BackEnd(String name) {}
