package io.cotejo.crooked.translate.spanish.loft;

/** A class in a stage that is not on the plan. */
record Lodger() {}
