package io.cotejo.crooked.translate;

import io.cotejo.crooked.translate.two.BackEnd;

/** A host that knows its back end. */
record Host(BackEnd backEnd) {}
