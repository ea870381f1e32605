package io.cotejo.crooked.translate.spanish.transfer.noun;

import io.cotejo.crooked.translate.spanish.inline.Marks;

/** A rule of transfer that sees the placeholders. */
record Prying(Marks marks) {}
