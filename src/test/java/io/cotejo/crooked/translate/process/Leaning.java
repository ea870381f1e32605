package io.cotejo.crooked.translate.process;

import io.cotejo.crooked.translate.http.BackEnd;

/** A back end that leans on another. */
record Leaning(BackEnd other) {}
