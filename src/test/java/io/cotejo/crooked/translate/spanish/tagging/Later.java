package io.cotejo.crooked.translate.spanish.tagging;

import io.cotejo.crooked.translate.spanish.analysis.Hasty;

/** A stage that enters the one before it, as it may; the two make a circle. */
public record Later(Hasty before) {}
