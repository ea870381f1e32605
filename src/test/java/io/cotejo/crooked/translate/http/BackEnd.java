package io.cotejo.crooked.translate.http;

/** A back end. */
public record BackEnd(String name) {}
