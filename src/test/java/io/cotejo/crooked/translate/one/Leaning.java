package io.cotejo.crooked.translate.one;

import io.cotejo.crooked.translate.two.BackEnd;

/** A back end that leans on another. */
record Leaning(BackEnd other) {}
