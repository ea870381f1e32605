package io.cotejo.crooked.translate;

import io.cotejo.crooked.translate.http.BackEnd;

/** A host that knows its back end. */
record Host(BackEnd backEnd) {}
